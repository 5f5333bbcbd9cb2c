import type { Actor } from '../../core/access/actor.ts';
import { may, type AccessRule } from '../../core/access/may.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { GroupMemberStanding, GroupStanding } from '../../core/application/group.ts';
import { listMembers } from '../../register/application/list-members.ts';
import { findSafetyReport } from '../../register/mobility/find-safety-report.ts';
import type { Register, RegisterTransaction } from '../../register/db.ts';
import { findStanding } from '../../register/standing.ts';

/** Whose record it is; what belongs to several is its reader's own where he is one of them. */
type FindOwner = (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  readerAccountId: string,
) => Promise<string | undefined>;

interface Reading {
  /** Whoever has one of these over the record reads its history. */
  readonly permissions: readonly Permission[];
  readonly owner?: FindOwner;
}

const ownerOfRecord =
  (noun: string): FindOwner =>
  async (trx, institutionId, id) =>
    (await findStanding<{ readonly accountId: string }>(trx, noun, institutionId, id))?.accountId;

/** Whoever applied owns what hangs on his application. */
const ownerOfApplication =
  (noun: string): FindOwner =>
  async (trx, institutionId, id, readerAccountId) => {
    const record = await findStanding<{ readonly applicationId: string }>(trx, noun, institutionId, id);
    return record && ownerOfRecord('application')(trx, institutionId, record.applicationId, readerAccountId);
  };

/** Whose stay it is owns what was agreed about it. */
const ownerOfStay =
  (noun: string): FindOwner =>
  async (trx, institutionId, id, readerAccountId) => {
    const record = await findStanding<{ readonly mobilityId: string }>(trx, noun, institutionId, id);
    return record && ownerOfRecord('mobility')(trx, institutionId, record.mobilityId, readerAccountId);
  };

/** A group is each member's, and its leader's also when all have left. */
const ownerOfGroup: FindOwner = async (trx, institutionId, id, readerAccountId) => {
  const members = await listMembers(trx, institutionId, id);
  return members.some(({ accountId }) => accountId === readerAccountId)
    ? readerAccountId
    : (await findStanding<GroupStanding>(trx, 'group', institutionId, id))?.leaderAccountId;
};

/** Who joined a group and left it is known to everybody in it. */
const ownerOfMembership: FindOwner = async (trx, institutionId, id, readerAccountId) => {
  const member = await findStanding<GroupMemberStanding>(trx, 'group-member', institutionId, id);
  if (member === undefined || member.accountId === readerAccountId) return member?.accountId;
  return ownerOfGroup(trx, institutionId, member.groupId, readerAccountId);
};

/** A danger is of who reported it, and of whom it was reported to. */
const ownerOfDanger: FindOwner = async (trx, institutionId, id, readerAccountId) => {
  const { report, recipients } = await findSafetyReport(trx, institutionId, id);
  return recipients.includes(readerAccountId) ? readerAccountId : report?.accountId;
};

/** By which permission the history of each noun is read; a new noun adds its line. */
const readings: Readonly<Record<string, Reading>> = {
  institution: { permissions: ['list-members', 'add-identifier'] },
  'partner-document': { permissions: ['read-partner-stay'] },
  'document-template': { permissions: ['read-document-templates'] },
  identifier: { permissions: ['list-members', 'add-identifier'] },
  membership: {
    permissions: ['list-members', 'read-own-data'],
    owner: ownerOfRecord('membership'),
  },
  invitation: { permissions: ['list-members'] },
  person: { permissions: ['read-person-detail'], owner: ownerOfRecord('person') },
  consent: {
    permissions: ['read-person-detail'],
    owner: async (trx, institutionId, id, readerAccountId) => {
      const consent = await findStanding<{ readonly personId: string }>(trx, 'consent', institutionId, id);
      return consent && ownerOfRecord('person')(trx, institutionId, consent.personId, readerAccountId);
    },
  },
  programme: { permissions: ['read-draft-call'] },
  call: { permissions: ['read-draft-call'] },
  host: { permissions: ['list-partner-agreements'] },
  'partner-agreement': { permissions: ['list-partner-agreements'] },
  'university-task': { permissions: ['list-applications'] },
  application: { permissions: ['read-application'], owner: ownerOfRecord('application') },
  task: { permissions: ['read-application'], owner: ownerOfApplication('task') },
  // Rules of obligations are public.
  release: { permissions: ['read-release-drafts'] },
  'indicator-rule': { permissions: ['read-indicator-rules'] },
  statement: { permissions: ['read-statement-draft'] },
  'epvo-reading': { permissions: ['read-epvo'] },
  'epvo-sending': { permissions: ['read-epvo'] },
  'epvo-link': { permissions: ['read-epvo'] },
  credential: {
    permissions: ['list-credentials', 'read-credential'],
    owner: ownerOfRecord('credential'),
  },
  'access-key': { permissions: ['list-access-keys'] },
  breach: { permissions: ['list-breaches'] },
  revocation: { permissions: ['list-revocations'] },
  'retention-run': { permissions: ['read-retention'] },
  webhook: { permissions: ['list-webhooks'] },
  'issuer-key': { permissions: ['list-credentials'] },
  study: { permissions: ['read-study'] },
  'study-participant': { permissions: ['read-study'] },
  'study-consent': { permissions: ['read-study'] },
  code: { permissions: ['read-study'] },
  codebook: { permissions: ['read-study'] },
  'coding-round': { permissions: ['read-study'] },
  resolution: { permissions: ['read-study'] },
  theme: { permissions: ['read-study'] },
  'indicator-context': { permissions: ['read-study'] },
  transcript: { permissions: ['read-transcript'] },
  'study-memo': { permissions: ['read-transcript'] },
  'study-figure': { permissions: ['read-study'] },
  'import-batch': { permissions: ['list-imports'] },
  'import-profile': { permissions: ['list-imports'] },
  'obligation-rule': { permissions: ['record-obligation-rule', 'list-obligations'] },
  obligation: { permissions: ['read-obligation'], owner: ownerOfRecord('obligation') },
  'obligation-event': { permissions: ['read-obligation'], owner: ownerOfRecord('obligation-event') },
  'obligation-request': { permissions: ['read-obligation'], owner: ownerOfRecord('obligation-request') },
  alumnus: { permissions: ['read-alumnus'], owner: ownerOfRecord('alumnus') },
  'follow-up': { permissions: ['read-alumnus'], owner: ownerOfRecord('follow-up') },
  outcome: { permissions: ['read-alumnus'], owner: ownerOfRecord('outcome') },
  contribution: { permissions: ['read-alumnus'] },
  'outcome-import': { permissions: ['list-follow-ups'] },
  'support-offer': { permissions: ['list-support-offers'] },
  'support-interest': { permissions: ['list-support-offers'], owner: ownerOfRecord('support-interest') },
  'refund-instalment': { permissions: ['read-obligation'], owner: ownerOfRecord('refund-instalment') },
  selection: { permissions: ['read-selection'] },
  'lottery-party': { permissions: ['read-selection'] },
  reviewer: { permissions: ['read-selection'] },
  'reviewer-conflict': { permissions: ['read-selection'] },
  // Who reviewed what is known to the office alone, never to the university of the applicant.
  assignment: { permissions: ['assign-reviewers'] },
  voice: { permissions: ['read-recommendation'] },
  'award-decision': { permissions: ['read-decision'] },
  award: { permissions: ['read-award'], owner: ownerOfApplication('award') },
  appeal: { permissions: ['read-award'], owner: ownerOfApplication('appeal') },
  mobility: { permissions: ['read-mobility'], owner: ownerOfRecord('mobility') },
  'cost-line': { permissions: ['read-mobility'], owner: ownerOfStay('cost-line') },
  // That a danger was reported is for those who read what was: its history is read with it.
  'safety-report': { permissions: ['read-safety-report'], owner: ownerOfDanger },
  milestone: {
    permissions: ['list-milestones'],
    owner: async (trx, institutionId, id, readerAccountId) => {
      const milestone = await findStanding<{ readonly groupId: string }>(trx, 'milestone', institutionId, id);
      return milestone && ownerOfGroup(trx, institutionId, milestone.groupId, readerAccountId);
    },
  },
  report: { permissions: ['read-report'], owner: ownerOfRecord('report') },
  result: { permissions: ['read-report'], owner: ownerOfStay('result') },
  addition: { permissions: ['read-report'], owner: ownerOfStay('addition') },
  recognition: { permissions: ['read-report'], owner: ownerOfStay('recognition') },
  experience: { permissions: ['read-report'], owner: ownerOfStay('experience') },
  verifier: { permissions: ['list-verifiers'] },
  // Who verifies what is known to the office alone, never to the participant or his university.
  verification: { permissions: ['draw-verifiers'] },
  'verification-draw': { permissions: ['draw-verifiers'] },
  agreement: { permissions: ['read-agreement'], owner: ownerOfStay('agreement') },
  signature: { permissions: ['read-agreement'], owner: ownerOfStay('signature') },
  group: {
    permissions: ['list-applications', 'submit-group'],
    owner: ownerOfGroup,
  },
  'group-member': {
    permissions: ['list-applications', 'leave-group'],
    owner: ownerOfMembership,
  },
  account: { permissions: ['read-own-data'], owner: async (_trx, _institutionId, id) => id },
  'study-session': { permissions: ['lead-session'] },
  attendance: { permissions: ['record-attendance'] },
  poll: { permissions: ['lead-session'] },
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
    reading.owner?.(trx, institutionId, id, actor.accountId),
  );
  const target = { institutionId, ownerAccountId };
  return [...reading.permissions, 'read-journal' as const].some((permission) =>
    may(actor, permission, target, rule),
  );
};
