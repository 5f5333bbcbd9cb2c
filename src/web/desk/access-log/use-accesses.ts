import { useInfiniteQuery } from '@tanstack/react-query';
import { listAccesses, type AccessRow } from '../../../contract/access-log.ts';
import { call, type AnswerOf } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { AccessSearch } from './access-search.ts';

type Page = AnswerOf<typeof listAccesses>;

/** The access log of an institution, page by page. */
export const useAccesses = (institutionId: string, search: AccessSearch) => {
  const found = useInfiniteQuery({
    queryKey: [listAccesses.id, institutionId, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const query = { ...search, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = await call(listAccesses, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    // Each reading is written down: it is not read again without being asked for.
    refetchOnWindowFocus: false,
  });
  const accesses: readonly AccessRow[] | undefined = found.data?.pages.flatMap((page) => page.accesses);
  return {
    accesses,
    error: found.error,
    more: {
      hasMore: found.hasNextPage,
      isBusy: found.isFetchingNextPage,
      onMore: () => void found.fetchNextPage(),
    },
  } as const;
};
