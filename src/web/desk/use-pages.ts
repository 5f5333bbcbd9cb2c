import { useInfiniteQuery } from '@tanstack/react-query';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Result } from '../../core/basics/result.ts';
import { Refused } from './refused.ts';

interface Pages<Page, Row> {
  /** What is asked for: with another key the list begins anew. */
  readonly key: readonly unknown[];
  /** Reads the page that begins where `before` ended; without `before` the first one. */
  readonly read: (before: string | undefined, signal: AbortSignal) => Promise<Result<Page, RefusalAnswer>>;
  readonly rowsOf: (page: Page) => readonly Row[];
  /** Whether the list is read again as soon as the window is looked at again; yes by default. */
  readonly isRenewed?: boolean;
}

/**
 * A list page by page: each begins where the one before ended, whatever was written meanwhile. `rows` are undefined
 * until the first page is there; `error` is a `Refused`, or what broke.
 */
export const usePages = <Page extends { readonly next: string | null }, Row>({
  key,
  read,
  rowsOf,
  isRenewed = true,
}: Pages<Page, Row>) => {
  const found = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const called = await read(pageParam, signal);
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    ...(isRenewed ? {} : { refetchOnWindowFocus: false }),
  });
  const rows: readonly Row[] | undefined = found.data?.pages.flatMap((page) => rowsOf(page));
  return {
    rows,
    error: found.error,
    more: {
      hasMore: found.hasNextPage,
      isBusy: found.isFetchingNextPage,
      onMore: () => void found.fetchNextPage(),
    },
  } as const;
};
