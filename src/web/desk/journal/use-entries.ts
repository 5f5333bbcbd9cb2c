import { useInfiniteQuery } from '@tanstack/react-query';
import { listEntries, type EntryView } from '../../../contract/journal.ts';
import type { AnswerOf } from '../../api.ts';
import { call } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { JournalSearch } from './journal-search.ts';

type Page = AnswerOf<typeof listEntries>;

/** The journal of an institution, page by page: each begins where the one before ended, whatever was written meanwhile. */
export const useEntries = (institutionId: string, search: JournalSearch) => {
  const found = useInfiniteQuery({
    queryKey: [listEntries.id, institutionId, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const query = { ...search, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = await call(listEntries, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const entries: readonly EntryView[] | undefined = found.data?.pages.flatMap((page) => page.entries);
  return {
    entries,
    error: found.error,
    more: {
      hasMore: found.hasNextPage,
      isBusy: found.isFetchingNextPage,
      onMore: () => void found.fetchNextPage(),
    },
  } as const;
};
