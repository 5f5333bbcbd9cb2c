import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { sumLedger, sumNationalLedger } from '../../../contract/ledger.ts';
import type { LedgerGrouping } from '../../../core/report/ledger.ts';
import { call } from '../../api.ts';
import { Refused } from '../refused.ts';
import type { LedgerSearch } from './ledger-search.ts';
import type { LedgerScope } from './use-ledger-scope.ts';

/** The ledger added up, further lines by keyset. One university alone is not added up by university. */
export const useLedgerSums = (
  { isNational, institutionId }: LedgerScope,
  { by: _view, at: _university, ...filters }: LedgerSearch,
  by: LedgerGrouping,
) =>
  useInfiniteQuery({
    queryKey: [sumLedger.id, isNational, institutionId, filters, by],
    enabled: institutionId !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, ...(pageParam === undefined ? {} : { before: pageParam }) };
      const called =
        isNational || by === 'university'
          ? await call(
              sumNationalLedger,
              {
                query: {
                  ...query,
                  by,
                  ...(institutionId === undefined ? {} : { institution: institutionId }),
                },
              },
              { signal },
            )
          : await call(
              sumLedger,
              { params: { institutionId: institutionId ?? '' }, query: { ...query, by } },
              { signal },
            );
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
