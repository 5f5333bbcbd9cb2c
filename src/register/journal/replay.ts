import type { Register } from '../db.ts';
import { listUntold } from './list-untold.ts';
import { replayInstitution, type Difference, type Replayed } from './replay-institution.ts';

/**
 * Compute every standing again from the journal alone and compare it with the tables, institution by institution, each at one
 * moment. Equal tables and journal give no difference.
 */
export const replay = async (register: Register): Promise<Replayed> => {
  const ids = await register.readOnly('qaitu_national', async (trx) =>
    trx.selectFrom('institution').select('id').orderBy('id').execute(),
  );
  const differences: Difference[] = [];
  let [records, entries] = [0, 0];
  for (const { id } of ids) {
    const part = await register.readInInstitution(id, async (trx) => replayInstitution(trx, id));
    records += part.records;
    entries += part.entries;
    differences.push(...part.differences);
  }
  const untold = await register.readOnly('qaitu_national', listUntold);
  for (const { noun, recordId } of untold)
    differences.push({ noun, recordId, key: 'id', table: recordId, journal: null });
  return { records, entries, differences };
};
