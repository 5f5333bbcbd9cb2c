import type { RegisterTransaction } from '../db.ts';
import { listUntold } from '../journal/list-untold.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './invariant.ts';

/** Records of shared tables that no journal tells of. */
export const findUntold = async (trx: RegisterTransaction): Promise<Finding> =>
  findingOf((await listUntold(trx)).map(({ noun, recordId }) => `${noun} ${recordId}`));
