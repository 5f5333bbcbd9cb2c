import type { RegisterTransaction } from '../db.ts';
import { replayInstitution } from '../replay-institution.ts';
import { breachOf } from './breach-of.ts';
import type { Breach } from './invariant.ts';

/** Records of which the tables say something else than their entries. */
export const findReplayDifferences = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<Breach> => {
  const { differences } = await replayInstitution(trx, institutionId);
  return breachOf(differences.map(({ noun, recordId, key }) => `${noun} ${recordId} ${key}`));
};
