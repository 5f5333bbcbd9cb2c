import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listFollowUps } from '../../../../contract/alumni.ts';
import { call } from '../../../api.ts';
import { Refused } from '../../refused.ts';
import type { FollowUpsSearch } from './follow-ups-search.ts';

/** The askings of one university, further rows by keyset. */
export const useFollowUps = (institutionId: string, { status, wave }: FollowUpsSearch) =>
  useInfiniteQuery({
    queryKey: [listFollowUps.id, institutionId, status, wave],
    enabled: institutionId !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...(status === undefined ? {} : { status }),
        ...(wave === undefined ? {} : { wave }),
        ...(pageParam === undefined ? {} : { before: pageParam }),
      };
      const called = await call(listFollowUps, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
