import { sql } from 'kysely';
import { balanceOfMatter } from '../../core/obligation/balance-of-matter.ts';
import { officeDay } from '../../core/obligation/office-day.ts';
import type { RegisterTransaction } from '../db.ts';
import { findLetterMatter } from '../application/find-letter-matter.ts';
import { loadMatter } from './load-matter.ts';
import { selectObligations } from './select-obligations.ts';

/** What a letter about an obligation needs; `undefined` where it or the address of its owner is gone. */
export const findObligationLetter = async (
  trx: RegisterTransaction,
  institutionId: string,
  obligationId: string,
  now: string,
) => {
  const [row] = await selectObligations(
    trx,
    sql`o.institution_id = ${institutionId} and o.id = ${obligationId}`,
  );
  const matter = await loadMatter({ trx, institutionId }, obligationId);
  if (row === undefined || matter === undefined) return undefined;
  const { rows } = await sql<{ callId: string }>`
    select call_id as "callId" from mobility
     where institution_id = ${institutionId} and id = ${row.mobilityId}`.execute(trx);
  const letter = await findLetterMatter(trx, row.accountId, rows[0]?.callId ?? '');
  if (letter === undefined) return undefined;
  const { balance } = balanceOfMatter(matter, officeDay(now));
  return { ...letter, obligation: row, instalments: matter.instalments, left: balance };
};
