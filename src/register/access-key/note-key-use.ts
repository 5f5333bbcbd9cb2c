import { sql } from 'kysely';
import type { Register } from '../db.ts';
import { recordLook } from '../person/record-look.ts';

/** Write down that a key was used, and when last, to the minute. */
export const noteKeyUse = async (
  register: Pick<Register, 'inInstitution'>,
  institutionId: string,
  use: { readonly keyId: string; readonly permission: string; readonly at: Date },
): Promise<void> =>
  register.inInstitution(institutionId, async (trx) => {
    const { keyId, permission, at } = use;
    await recordLook(trx, institutionId, {
      actor: keyId,
      permission,
      recordId: keyId,
      ownerAccountId: null,
      at,
    });
    await sql`
      update access_key_secret set last_used_at = ${at}
       where institution_id = ${institutionId} and id = ${keyId}
         and (last_used_at is null or last_used_at < ${new Date(at.getTime() - 60_000)})`.execute(trx);
  });
