import { sql } from 'kysely';
import type { EmergencyContact } from '../../core/mobility/emergency-contact.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Whom to call for the participant of a stay; `undefined` where nobody was written down, or after the return. */
export const findEmergencyContact = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<(EmergencyContact & { readonly writtenAt: string }) | undefined> => {
  const { rows } = await sql<EmergencyContact & { writtenAt: string }>`
    select name, relation, phone, email, own_phone as "ownPhone", own_address as "ownAddress",
           ${instant('written_at')} as "writtenAt"
      from emergency_contact where institution_id = ${institutionId} and id = ${mobilityId}`.execute(trx);
  return rows[0];
};
