import { exportLedger, exportNationalLedger } from '../../../contract/ledger.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import type { LedgerSearch } from './ledger-search.ts';
import type { LedgerScope } from './use-ledger-scope.ts';

/** Where all that the filters leave is a file, in the reader's language. */
export const useLedgerFile = (
  { isNational, institutionId }: LedgerScope,
  { by: _view, at: _university, ...filters }: LedgerSearch,
): string => {
  const query = new URLSearchParams({ ...filters, locale: useLocale() });
  if (isNational && institutionId !== undefined) query.set('institution', institutionId);
  const address = isNational
    ? apiAddress(exportNationalLedger, {})
    : apiAddress(exportLedger, { institutionId: institutionId ?? '' });
  return `${address}?${query.toString()}`;
};
