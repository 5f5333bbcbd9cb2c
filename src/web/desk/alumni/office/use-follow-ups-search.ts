import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useReaderInstitutions } from '../../report/use-reader-institutions.ts';
import { followUpsSearch, type FollowUpsSearch } from './follow-ups-search.ts';

/** The filters of the pages about alumni, the university they are about, and how to change them: every change is a new address. */
export const useFollowUpsSearch = (
  permission: 'list-follow-ups' | 'list-support-offers' = 'list-follow-ups',
) => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search = followUpsSearch(useSearch({ strict: false }));
  const { institutions } = useReaderInstitutions(permission);
  const institutionId = search.at ?? institutions[0]?.id ?? '';
  return {
    search,
    institutions,
    institutionId,
    narrow: (change: Partial<Record<keyof FollowUpsSearch, string>>): void => {
      const wanted = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
      void navigate({ to: pathname, search: Object.fromEntries(wanted), replace: true, resetScroll: false });
    },
  } as const;
};
