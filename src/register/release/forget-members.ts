import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Forget who was counted in a release that will not be published. */
export const forgetMembers = async (register: Register, releaseId: string): Promise<void> => {
  const { rows } = await register.readOnly('qaitu_national', async (trx) =>
    sql<{ readonly id: string }>`
      select distinct institution_id as id from release_member where release_id = ${releaseId}`.execute(trx),
  );
  for (const { id } of rows) {
    await register.inInstitution(id, async (trx) => {
      await sql`delete from release_member where institution_id = ${id} and release_id = ${releaseId}`.execute(
        trx,
      );
    });
  }
};
