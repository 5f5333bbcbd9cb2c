import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listApplications } from '../../../../contract/application.ts';
import { call as callApi } from '../../../api.ts';
import { Refused } from '../../refused.ts';
import type { OfficeSearch } from '../office-search.ts';

/** The queue of one call, further rows by keyset; with `drafts` what is not submitted too. Disabled while there is no call. */
export const useQueue = (
  institutionId: string,
  callId: string | undefined,
  search: OfficeSearch & { readonly drafts?: 'yes' },
) => {
  const { at: _desk, call: _named, ...filters } = search;
  return useInfiniteQuery({
    queryKey: [listApplications.id, institutionId, callId, filters],
    enabled: callId !== undefined,
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const called = await callApi(
        listApplications,
        {
          params: { institutionId },
          query: {
            call: callId ?? '',
            ...filters,
            ...(pageParam === undefined ? {} : { before: pageParam }),
          },
        },
        { signal },
      );
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
};
