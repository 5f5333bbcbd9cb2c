import type { RegisterTransaction } from '../db.ts';
import { listUntold } from '../list-untold.ts';
import { breachOf } from './breach-of.ts';
import type { Breach } from './invariant.ts';

/** Records of shared tables that no journal tells of. */
export const findUntold = async (trx: RegisterTransaction): Promise<Breach> =>
  breachOf((await listUntold(trx)).map(({ noun, recordId }) => `${noun} ${recordId}`));
