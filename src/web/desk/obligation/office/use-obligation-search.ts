import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { obligationSearch, type ObligationSearch } from './obligation-search.ts';

/** The filters of a list and how to change them: every change is a new address. */
export const useObligationSearch = (): {
  readonly search: ObligationSearch;
  readonly narrow: (change: Readonly<Record<string, string>>) => void;
} => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search = obligationSearch(useSearch({ strict: false }));
  return {
    search,
    narrow: (change) => {
      const wanted = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
      void navigate({
        to: pathname,
        search: Object.fromEntries(wanted),
        replace: true,
        resetScroll: false,
      });
    },
  };
};
