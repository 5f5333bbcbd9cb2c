import { sql } from 'kysely';
import type { CodingRoundStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';

type Found = Pick<CodingRoundStanding, 'number' | 'unit' | 'transcripts' | 'coders' | 'status'>;

/** A round of coding of a study, without locking it. */
export const findCodingRound = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  roundId: string,
): Promise<Found | undefined> => {
  const { rows } = await sql<Found>`
    select number, unit, transcripts, coders, status from coding_round
     where institution_id = ${institutionId} and study_id = ${studyId} and id = ${roundId}`.execute(trx);
  return rows[0];
};
