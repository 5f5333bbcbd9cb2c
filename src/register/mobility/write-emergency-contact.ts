import type { EmergencyContact } from '../../core/mobility/emergency-contact.ts';
import { writeEmergencyContact, type ContactOfStay } from '../../core/mobility/write-emergency-contact.ts';
import type { Command } from '../command.ts';
import { findEmergencyContact } from './find-emergency-contact.ts';
import { findMobility } from './find-mobility.ts';

/** By the participant alone. */
export const writeEmergencyContactCommand: Command<
  EmergencyContact & { readonly id: string },
  ContactOfStay,
  { readonly recorded: boolean }
> = {
  name: 'write-emergency-contact',
  load: async ({ trx, institutionId }, { id }) => ({
    mobility: await findMobility(trx, institutionId, id),
    contact: await findEmergencyContact(trx, institutionId, id),
  }),
  owner: ({ mobility }) => mobility?.accountId,
  decide: writeEmergencyContact,
  save: async ({ trx, institutionId, circumstances: { now } }, { entries, input }) => {
    if (entries.length === 0) return;
    const { id, name, relation, phone, email, ownPhone, ownAddress } = input;
    const values = {
      ...{ name, relation, phone, email },
      own_phone: ownPhone,
      own_address: ownAddress,
      written_at: now,
    };
    await trx
      .insertInto('emergency_contact')
      .values({ institution_id: institutionId, id, ...values })
      .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doUpdateSet(values))
      .execute();
  },
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
