import type { Register } from '../db.ts';

/** Whether the database answers, and which migration it stands at. Rejects when it does not answer. */
export const health = async (register: Register): Promise<{ readonly migration: string }> =>
  register.readOnly('qaitu_app', async (trx) => {
    const row = await trx
      .selectFrom('schema_migration')
      .select('name')
      .where('name', '!=', 'facts')
      .orderBy('name', 'desc')
      .executeTakeFirstOrThrow();
    return { migration: row.name };
  });
