import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listObligations } from '../../../../contract/obligation.ts';
import type { ObligationStatus } from '../../../../core/obligation/obligation.ts';
import { call } from '../../../api.ts';
import { Refused } from '../../refused.ts';

/** The obligations of one university, further rows by keyset. */
export const useObligationList = (institutionId: string, status: ObligationStatus | undefined) =>
  useInfiniteQuery({
    queryKey: [listObligations.id, institutionId, status],
    enabled: institutionId !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const called = await call(
        listObligations,
        {
          params: { institutionId },
          query: {
            ...(status === undefined ? {} : { status }),
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
