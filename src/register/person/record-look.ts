import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';

/** Write down that somebody looked at sensitive data of somebody else; in the transaction that reads them. */
export const recordLook = async (
  trx: RegisterTransaction,
  institutionId: string,
  look: {
    readonly actor: string;
    readonly permission: string;
    readonly recordId: string;
    /** Null where whoever it is about has no account. */
    readonly ownerAccountId: string | null;
    readonly at: Date;
  },
): Promise<void> => {
  if (look.actor === look.ownerAccountId) return;
  await trx
    .insertInto('access_log')
    .values({
      institution_id: institutionId,
      id: newId('log', look.at.getTime()),
      at: look.at,
      actor: look.actor,
      what: 'read',
      permission: look.permission,
      record_id: look.recordId,
      owner_account_id: look.ownerAccountId,
    })
    .execute();
};
