import type { Actor } from '../../core/access/actor.ts';
import { may, type AccessRule } from '../../core/access/may.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Register, RegisterTransaction } from '../../register/db.ts';
import { findStanding } from '../../register/standing.ts';

type FindOwner = (trx: RegisterTransaction, institutionId: string, id: string) => Promise<string | undefined>;

interface Reading {
  /** Whoever has one of these over the record reads its history. */
  readonly permissions: readonly Permission[];
  readonly owner?: FindOwner;
}

const ownerOfPerson: FindOwner = async (trx, institutionId, id) =>
  (await findStanding<{ readonly accountId: string }>(trx, 'person', institutionId, id))?.accountId;

/** By which permission the history of each noun is read; a new noun adds its line. */
const readings: Readonly<Record<string, Reading>> = {
  institution: { permissions: ['list-members', 'add-identifier'] },
  identifier: { permissions: ['list-members', 'add-identifier'] },
  membership: {
    permissions: ['list-members', 'read-own-data'],
    owner: async (trx, institutionId, id) =>
      (await findStanding<{ readonly accountId: string }>(trx, 'membership', institutionId, id))?.accountId,
  },
  invitation: { permissions: ['list-members'] },
  person: { permissions: ['read-person-detail'], owner: ownerOfPerson },
  consent: {
    permissions: ['read-person-detail'],
    owner: async (trx, institutionId, id) => {
      const consent = await findStanding<{ readonly personId: string }>(trx, 'consent', institutionId, id);
      return consent && ownerOfPerson(trx, institutionId, consent.personId);
    },
  },
  account: { permissions: ['read-own-data'], owner: async (_trx, _institutionId, id) => id },
};

/** Whether the actor may read who did what to a record. Auditors of the institution read the history of everything. */
export const mayReadHistory = async (
  register: Register,
  rule: AccessRule,
  actor: Actor,
  institutionId: string,
  noun: string,
  id: string,
): Promise<boolean> => {
  const reading = Object.hasOwn(readings, noun) ? readings[noun] : undefined;
  if (reading === undefined) return false;
  const ownerAccountId = await register.inInstitution(institutionId, async (trx) =>
    reading.owner?.(trx, institutionId, id),
  );
  const target = { institutionId, ownerAccountId };
  return [...reading.permissions, 'read-journal' as const].some((permission) =>
    may(actor, permission, target, rule),
  );
};
