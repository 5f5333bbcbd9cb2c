import { listLedger, listNationalLedger, sumLedger, sumNationalLedger } from '../../../contract/ledger.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import type { LedgerSearch } from './ledger-search.ts';
import type { LedgerScope } from './use-ledger-scope.ts';

/** All that the filters leave, task by task or added up, as a workbook. */
export const LedgerFileLink = ({
  scope: { isNational, institutionId },
  search: { by = 'task', at: _university, ...filters },
}: {
  readonly scope: LedgerScope;
  readonly search: LedgerSearch;
}) => {
  const isByTask = by === 'task';
  const wanted = isByTask ? filters : { ...filters, by };
  return isNational ? (
    <ListFileLink
      list={isByTask ? listNationalLedger : sumNationalLedger}
      filters={{ ...wanted, institution: institutionId }}
    />
  ) : (
    <ListFileLink
      list={isByTask ? listLedger : sumLedger}
      params={{ institutionId: institutionId ?? '' }}
      filters={wanted}
    />
  );
};
