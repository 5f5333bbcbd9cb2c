import type { RegisterTransaction } from '../db.ts';
import { listParticipants } from './list-participants.ts';

interface Pseudonym {
  readonly id: string;
  readonly pseudonym: string;
}

/** The participants of a study by pseudonym, in order, those who left too: their turns are still theirs. */
export const listPseudonyms = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly Pseudonym[]> =>
  (await listParticipants(trx, institutionId, studyId)).map(({ id, pseudonym }) => ({ id, pseudonym }));
