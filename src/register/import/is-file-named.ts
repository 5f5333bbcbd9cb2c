import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Whether an uploaded file of these bytes waits in any institution: the bytes are kept once for all. */
export const isFileNamed = async (register: Register, sha256: string): Promise<boolean> => {
  const institutions = await register.readOnly('qaitu_app', async (trx) =>
    trx.selectFrom('institution').select('id').orderBy('id').execute(),
  );
  for (const { id } of institutions) {
    const isHere = await register.inInstitution(id, async (trx) => {
      const { rows } = await sql`
        select 1 from import_file where institution_id = ${id} and sha256 = ${sha256} limit 1`.execute(trx);
      return rows.length > 0;
    });
    if (isHere) return true;
  }
  return false;
};
