import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { listLedger, listNationalLedger } from '../../../contract/ledger.ts';
import { call } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { LedgerSearch } from './ledger-search.ts';
import type { LedgerScope } from './use-ledger-scope.ts';

/** The ledger task by task, further rows by keyset; the first page has the totals of all that the filters leave. */
export const useLedger = (
  { isNational, institutionId }: LedgerScope,
  { by: _view, at: _university, ...filters }: LedgerSearch,
  size: number,
) =>
  useInfiniteQuery({
    queryKey: [listLedger.id, isNational, institutionId, filters, size],
    enabled: institutionId !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, size, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called = isNational
        ? await call(
            listNationalLedger,
            { query: institutionId === undefined ? query : { ...query, institution: institutionId } },
            { signal },
          )
        : await call(listLedger, { params: { institutionId: institutionId ?? '' }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
