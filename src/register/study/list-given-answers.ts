import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** What a participant answered to a poll that says whose answers are whose; choices are null where he left the question. */
interface GivenAnswer {
  readonly participantId: string;
  readonly choices: readonly string[] | null;
}

/** The answers to a poll that were given by pseudonym; those without a name are not among them. */
export const listGivenAnswers = async (
  trx: RegisterTransaction,
  institutionId: string,
  pollId: string,
): Promise<readonly GivenAnswer[]> => {
  const { rows } = await sql<GivenAnswer>`
    select participant_id as "participantId", choices from poll_answer
     where institution_id = ${institutionId} and poll_id = ${pollId} and participant_id is not null
     order by participant_id`.execute(trx);
  return rows;
};
