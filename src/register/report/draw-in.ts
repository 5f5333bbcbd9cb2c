import type { Decided } from '../../core/basics/refusal.ts';
import type { Asker } from '../command.ts';
import type { Register } from '../db.ts';
import { perform, type Setting } from '../perform.ts';
import { drawVerifiersCommand } from './draw-verifiers.ts';
import { loadVerifierPool } from './load-verifier-pool.ts';

/** Draw for every result of an institution that lacks a verifier, with the pool as it stands in all institutions now. */
export const drawIn = async (
  register: Register,
  institutionId: string,
  { asker, requestKey }: { readonly asker: Asker; readonly requestKey: string },
  setting: Setting,
): Promise<Decided<{ readonly drawn: number; readonly lacking: number }>> => {
  const pool = await register.readOnly('qaitu_national', async (trx) => loadVerifierPool(trx));
  return perform(
    register,
    drawVerifiersCommand,
    { institutionId, asker, requestKey, input: { pool } },
    setting,
  );
};
