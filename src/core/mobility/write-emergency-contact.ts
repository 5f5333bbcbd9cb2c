import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { emergencyContact, type EmergencyContact } from './emergency-contact.ts';
import type { MobilityStanding } from './mobility.ts';

export interface ContactOfStay {
  readonly mobility: MobilityStanding | undefined;
  readonly contact: EmergencyContact | undefined;
}

/** Whom to call, for a stay that is to come or goes on; it is deleted with the return. The entry says nothing of whom. */
export const writeEmergencyContact = (
  { mobility, contact }: ContactOfStay,
  { id, ...written }: EmergencyContact & { readonly id: string },
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  const { status } = mobility;
  if (status === 'returned' || status === 'cancelled')
    return refuse({ code: 'not-in-this-state', params: { state: status } });
  const keys = emergencyContact.keyof().options;
  if (contact !== undefined && keys.every((key) => contact[key] === written[key])) return accept([]);
  return accept([{ kind: 'EmergencyContactWritten', noun: 'mobility', recordId: id, data: {} }]);
};
