import { sql } from 'kysely';
import type { RegisterTransaction } from './db.ts';

/** An attempt that the rules did not allow. */
interface RefusedAttempt {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly permission: string;
  /** Whose record it was for, where there is one. */
  readonly ownerAccountId: string | undefined;
}

/** Write down that somebody was refused. Nothing is written for an institution that does not exist. */
export const recordRefused = async (
  trx: RegisterTransaction,
  institutionId: string,
  { id, at, actor, permission, ownerAccountId }: RefusedAttempt,
): Promise<void> => {
  await sql`
    insert into access_log (institution_id, id, at, actor, what, permission, owner_account_id)
    select ${institutionId}, ${id}, ${at}::timestamptz, ${actor}, 'refused', ${permission}, ${ownerAccountId ?? null}
     where exists (select from institution i where i.id = ${institutionId})`.execute(trx);
};
