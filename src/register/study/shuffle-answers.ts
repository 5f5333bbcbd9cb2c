import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { answerId } from './answer-id.ts';

/**
 * Writes the answers without a name anew, under new random ids and in their order, without the hash of the phone. The database keeps with each
 * row which transaction wrote it, and in which order; that would tell when an answer came. Afterwards all came with the closing.
 */
export const shuffleAnswers = async (
  trx: RegisterTransaction,
  institutionId: string,
  pollId: string,
): Promise<void> => {
  const { rows } = await sql<{ readonly choices: readonly string[] | null }>`
    delete from poll_answer
     where institution_id = ${institutionId} and poll_id = ${pollId} and participant_id is null
    returning choices`.execute(trx);
  if (rows.length === 0) return;
  const fresh = rows
    .map(({ choices }) => ({ id: answerId(), choices }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await sql`
    insert into poll_answer (institution_id, id, poll_id, choices)
    select ${institutionId}, v.id, ${pollId}, v.choices
      from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as v (id text, choices text[])`.execute(trx);
};
