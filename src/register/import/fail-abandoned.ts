import { sql } from 'kysely';
import type { Register } from '../db.ts';
import { newId } from '../new-id.ts';
import { perform, type Setting } from '../perform.ts';
import { takeBatchLock } from './import-locks.ts';
import { stopBatchCommand } from './stop-batch.ts';

/** Say of imports whose process died that they failed; nothing of them was ever seen. For the start of a server. Returns their ids. */
export const failAbandoned = async (register: Register, setting: Setting): Promise<readonly string[]> => {
  const reading = await register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ id: string; institutionId: string }>`
      select id, institution_id as "institutionId" from import_batch where status = 'reading'`.execute(trx);
    return rows;
  });
  const failed: string[] = [];
  for (const { id, institutionId } of reading) {
    const isNobodys = await register.inInstitution(institutionId, async (trx) => takeBatchLock(trx, id));
    if (!isNobodys) continue;
    const done = await perform(
      register,
      stopBatchCommand,
      { institutionId, asker: 'system', requestKey: newId('req'), input: { id, reason: 'interrupted' } },
      setting,
    );
    if (done.ok) failed.push(id);
  }
  return failed;
};
