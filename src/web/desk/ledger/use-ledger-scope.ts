import type { LocalizedText } from '../../../core/basics/locale.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { useReaderInstitutions } from '../report/use-reader-institutions.ts';
import { useWhyNot } from '../use-why-not.ts';

export interface LedgerScope {
  /** Reads the ledger of all universities, or of any one. */
  readonly isNational: boolean;
  /** The one university that is shown; undefined for all of them. */
  readonly institutionId: string | undefined;
  /** Universities of his own to choose from, where he does not read all. */
  readonly own: readonly { readonly id: string; readonly name: LocalizedText }[];
}

/** Whose ledger the account reads: of all universities at the national office, else of its own. */
export const useLedgerScope = (at: string | undefined): LedgerScope => {
  const whyNot = useWhyNot();
  const own = useReaderInstitutions('read-ledger').filter(({ id }) => id !== nationalOffice);
  const isNational = whyNot('read-ledger', nationalOffice) === undefined;
  return { isNational, institutionId: isNational ? at : (at ?? own[0]?.id ?? ''), own };
};
