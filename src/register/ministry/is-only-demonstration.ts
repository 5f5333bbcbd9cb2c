import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Whether all stays, of one institution or of all, are those of a demonstration; the two are never in one table. */
export const isOnlyDemonstration = async (
  trx: RegisterTransaction,
  institutionId: string | undefined,
): Promise<boolean> => {
  const own = institutionId === undefined ? sql`true` : sql`m.institution_id = ${institutionId}`;
  const { rows } = await sql<{ only: boolean }>`
    select exists (select from mobility m where ${own})
       and not exists (select from mobility m
                         join institution i on i.id = m.institution_id
                         join call c on c.id = m.call_id
                        where ${own} and not i.is_demonstration and not c.is_demonstration) as only`.execute(
    trx,
  );
  return rows[0]?.only === true;
};
