import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { ministrySearch } from './ministry/ministry-search.ts';
import { rowsSearch } from './ministry/rows-search.ts';
import { validitySearch } from './validity/validity-search.ts';

/** What the office reads of all: forms of the ministry and what selection foretold, below the pages of an account. */
export const ministryPages = (parent: AnyRoute): readonly AnyRoute[] => {
  const getParentRoute = () => parent;
  return [
    createRoute({
      getParentRoute,
      path: 'ministry-forms',
      validateSearch: ministrySearch,
      component: lazyRouteComponent(
        async () => import('./ministry/MinistryFormPage.tsx'),
        'MinistryFormPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'ministry-forms/$institutionId/$form',
      validateSearch: rowsSearch,
      component: lazyRouteComponent(
        async () => import('./ministry/MinistryRowsPage.tsx'),
        'MinistryRowsPage',
      ),
    }),
    createRoute({
      getParentRoute,
      path: 'validity',
      validateSearch: validitySearch,
      component: lazyRouteComponent(async () => import('./validity/ValidityPage.tsx'), 'ValidityPage'),
    }),
  ];
};
