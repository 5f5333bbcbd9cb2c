import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listMobilities } from '../../../contract/mobility.ts';
import { call as callApi } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { StaySearch } from './stay-search.ts';

/** The stays of an institution, further rows by keyset. */
export const useStayList = (institutionId: string, { at: _desk, ...filters }: StaySearch) =>
  useInfiniteQuery({
    queryKey: [listMobilities.id, institutionId, filters],
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = await callApi(listMobilities, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
