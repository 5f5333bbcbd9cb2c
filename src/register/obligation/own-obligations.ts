import type { RegisterTransaction } from '../db.ts';
import { listObligationFiles } from './find-file.ts';
import { listWords } from './list-words.ts';
import { listOwnObligations } from './list-own-obligations.ts';
import { selectRecords } from './select-records.ts';

/** The obligations of an account in one institution with all that was claimed, asked, written and decided. */
export const collectOwnObligations = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly object[]> => {
  const own: object[] = [];
  for (const obligation of await listOwnObligations(trx, institutionId, accountId)) {
    const { events, requests, instalments } = await selectRecords(trx, institutionId, [obligation.id]);
    const { words, reasons } = await listWords(trx, institutionId, obligation.id);
    const told = <Row extends { readonly id: string; readonly decidedBy: string | null }>({
      decidedBy: _who,
      ...row
    }: Row) => ({
      ...row,
      words: words.get(row.id) ?? '',
      reason: reasons.get(row.id) ?? null,
    });
    const files = await listObligationFiles(trx, institutionId, obligation.id);
    own.push({ ...obligation, events: events.map(told), requests: requests.map(told), instalments, files });
  }
  return own;
};
