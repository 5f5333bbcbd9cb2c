import { z } from 'zod';
import { localizedText } from '../core/basics/locale.ts';
import { roles } from '../core/basics/role.ts';
import { giveRoleInput } from '../core/institution/give-role.ts';
import { identifierInput, identifierKind } from '../core/institution/identifier.ts';
import { institutionInput } from '../core/institution/institution.ts';
import { invitationInput } from '../core/institution/membership.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const inInstitution = z.strictObject({ institutionId });
const recordOfInstitution = z.strictObject({ institutionId, id: recordId });
const reason = z.string().trim().min(3).max(2000);

export const institutionView = z.strictObject({
  id: institutionId,
  kind: z.enum(['university', 'office']),
  name: localizedText,
  shortName: z.string(),
  country: z.string(),
  isDemonstration: z.boolean(),
  identifiers: z.array(z.strictObject({ id: recordId, kind: identifierKind, value: z.string() })),
});
export type InstitutionView = z.infer<typeof institutionView>;

export const memberView = z.strictObject({
  id: recordId,
  accountId: recordId,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  givenAt: z.string(),
  endedAt: z.string().nullable(),
});
export type MemberView = z.infer<typeof memberView>;

export const invitationView = z.strictObject({
  id: recordId,
  email: z.string(),
  roles: z.array(z.enum(roles)),
  madeAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['open', 'accepted', 'withdrawn', 'expired']),
});
export type InvitationView = z.infer<typeof invitationView>;

export const listInstitutions = {
  id: 'institution.list',
  method: 'GET',
  path: '/api/institutions',
  summary: 'All institutions with their identifiers.',
  answer: z.strictObject({ institutions: z.array(institutionView) }),
  permission: 'signed-in',
} as const satisfies Endpoint;

export const createInstitution = {
  id: 'institution.create',
  method: 'POST',
  path: '/api/institutions',
  summary: 'Enter a university into the register.',
  body: institutionInput,
  answer: z.strictObject({ id: institutionId }),
  permission: 'create-institution',
  entries: ['InstitutionCreated'],
} as const satisfies Endpoint;

export const renameInstitution = {
  id: 'institution.rename',
  method: 'PUT',
  path: '/api/institutions/:institutionId/name',
  summary: 'Give an institution another name, with the reason.',
  params: inInstitution,
  body: z.strictObject({ name: localizedText, shortName: z.string().trim().min(1).max(40), reason }),
  answer: z.strictObject({ changed: z.boolean() }),
  permission: 'rename-institution',
  entries: ['InstitutionRenamed'],
} as const satisfies Endpoint;

export const addIdentifier = {
  id: 'identifier.add',
  method: 'POST',
  path: '/api/institutions/:institutionId/identifiers',
  summary: 'Say what the institution is called in another system.',
  params: inInstitution,
  body: identifierInput,
  answer: z.strictObject({ added: z.boolean() }),
  permission: 'add-identifier',
  entries: ['IdentifierAdded'],
} as const satisfies Endpoint;

export const removeIdentifier = {
  id: 'identifier.remove',
  method: 'DELETE',
  path: '/api/institutions/:institutionId/identifiers/:id',
  summary: 'The institution is not called so any more.',
  params: recordOfInstitution,
  answer: z.strictObject({ removed: z.boolean() }),
  permission: 'remove-identifier',
  entries: ['IdentifierRemoved'],
} as const satisfies Endpoint;

export const listMembers = {
  id: 'member.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/members',
  summary: 'Who acts in the institution, and who is invited.',
  params: inInstitution,
  answer: z.strictObject({ members: z.array(memberView), invitations: z.array(invitationView) }),
  permission: 'list-members',
} as const satisfies Endpoint;

export const invitePerson = {
  id: 'invitation.make',
  method: 'POST',
  path: '/api/institutions/:institutionId/invitations',
  summary: 'Invite a person by e-mail to act in the institution.',
  params: inInstitution,
  body: invitationInput,
  answer: z.strictObject({ id: recordId }),
  permission: 'invite-person',
  entries: ['InvitationMade'],
} as const satisfies Endpoint;

export const withdrawInvitation = {
  id: 'invitation.withdraw',
  method: 'DELETE',
  path: '/api/institutions/:institutionId/invitations/:id',
  summary: 'Take an invitation back that was not accepted yet.',
  params: recordOfInstitution,
  answer: z.strictObject({ withdrawn: z.boolean() }),
  permission: 'withdraw-invitation',
  entries: ['InvitationWithdrawn'],
} as const satisfies Endpoint;

export const giveRole = {
  id: 'member.give-role',
  method: 'POST',
  path: '/api/institutions/:institutionId/members',
  summary: 'Give a member one more role.',
  params: inInstitution,
  body: giveRoleInput,
  answer: z.strictObject({ given: z.boolean() }),
  permission: 'give-role',
  entries: ['MembershipGiven'],
} as const satisfies Endpoint;

export const endMembership = {
  id: 'member.end',
  method: 'POST',
  path: '/api/institutions/:institutionId/members/:id/end',
  summary: 'End a role, with the reason.',
  params: recordOfInstitution,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ ended: z.boolean() }),
  permission: 'end-membership',
  entries: ['MembershipEnded'],
} as const satisfies Endpoint;

export const joinInstitution = {
  id: 'member.join',
  method: 'POST',
  path: '/api/institutions/:institutionId/join',
  summary: 'Become an applicant of the university one studies at.',
  params: inInstitution,
  answer: z.strictObject({ institutionId }),
  permission: 'join-institution',
  entries: ['PersonRecorded', 'MembershipGiven'],
} as const satisfies Endpoint;

/** The token of an invitation's link: its institution, its id and a code that only this installation can make. */
export const invitationToken = z.string().regex(/^[A-Za-z0-9_.-]{20,300}$/);

export const readInvitation = {
  id: 'invitation.read',
  method: 'POST',
  path: '/api/invitations/read',
  summary: 'What an invitation offers, for whoever has its link.',
  body: z.strictObject({ token: invitationToken }),
  answer: z.strictObject({
    institution: institutionView,
    roles: z.array(z.enum(roles)),
    email: z.string(),
    state: z.enum(['open', 'accepted', 'withdrawn', 'expired']),
    /** Whether the address has an account already: then he signs in first, else he chooses a password. */
    hasAccount: z.boolean(),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const acceptInvitation = {
  id: 'invitation.accept',
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Accept an invitation: signed in with its address, or making the account with name and password.',
  body: z.strictObject({
    token: invitationToken,
    account: z
      .strictObject({ name: z.string().trim().min(1).max(120), password: z.string().min(12).max(128) })
      .optional(),
  }),
  answer: z.strictObject({ institutionId }),
  permission: 'public',
  entries: ['InvitationAccepted', 'PersonRecorded', 'MembershipGiven'],
} as const satisfies Endpoint;
