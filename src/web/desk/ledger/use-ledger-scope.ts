import type { LocalizedText } from '../../../core/basics/locale.ts';
import { useReaderInstitutions } from '../report/use-reader-institutions.ts';

export interface LedgerScope {
  /** Reads the ledger of all universities, or of any one. */
  readonly isNational: boolean;
  /** The one university that is shown; undefined for all of them. */
  readonly institutionId: string | undefined;
  /** Universities to choose from. */
  readonly institutions: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** Whose ledger the account reads: of all universities at the national office, else of its own. */
export const useLedgerScope = (at: string | undefined): LedgerScope => {
  const { isNational, institutions } = useReaderInstitutions('read-ledger');
  const institutionId = isNational ? at : (at ?? institutions[0]?.id ?? '');
  return { isNational, institutionId, institutions };
};
