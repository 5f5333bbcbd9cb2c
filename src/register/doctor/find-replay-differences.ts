import type { RegisterTransaction } from '../db.ts';
import { replayInstitution } from '../journal/replay-institution.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';

/** Records of which the tables say something else than their entries. */
export const findReplayDifferences = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<Finding> => {
  const { differences } = await replayInstitution(trx, institutionId);
  return findingOf(differences.map(({ noun, recordId, key }) => `${noun} ${recordId} ${key}`));
};
