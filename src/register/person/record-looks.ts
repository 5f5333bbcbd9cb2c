import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';

/** Write down that somebody looked at many records at once; in the transaction that reads them. */
export const recordLooks = async (
  trx: RegisterTransaction,
  institutionId: string,
  looks: {
    readonly actor: string;
    readonly permission: string;
    readonly records: readonly { readonly id: string; readonly accountId: string }[];
    readonly at: Date;
  },
): Promise<void> => {
  const { actor, permission, at } = looks;
  const others = looks.records.filter(({ accountId }) => accountId !== actor);
  if (others.length === 0) return;
  await sql`
    insert into access_log (institution_id, id, at, actor, what, permission, record_id, owner_account_id)
    select ${institutionId}, seen.id, ${at}, ${actor}, 'read', ${permission}, seen.record_id, seen.owner
      from unnest(${others.map(() => newId('log', at.getTime()))}::text[], ${others.map(({ id }) => id)}::text[],
                  ${others.map(({ accountId }) => accountId)}::text[]) as seen (id, record_id, owner)`.execute(
    trx,
  );
};
