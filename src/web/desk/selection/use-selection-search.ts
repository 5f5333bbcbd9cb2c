import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { selectionSearch, type SelectionSearch } from './selection-search.ts';

/** The filters of a table and how to change them: every change is a new address. */
export const useSelectionSearch = (): {
  readonly search: SelectionSearch;
  readonly narrow: (change: Readonly<Record<string, string>>) => void;
} => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search = selectionSearch(useSearch({ strict: false }));
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
