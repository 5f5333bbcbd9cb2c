import type { RegisterTransaction } from '../db.ts';

/** When the newest backup, or the newest drill, that passed ended; null where none did. */
export const findNewestPassed = async (
  trx: RegisterTransaction,
  kind: 'backup' | 'drill',
): Promise<Date | null> => {
  const row = await trx
    .selectFrom('backup_run')
    .select('ended_at')
    .where('kind', '=', kind)
    .where('outcome', '=', 'passed')
    .orderBy('began_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.ended_at ?? null;
};
