import { standingShape } from '../basics/standing-shape.ts';
import type { DocumentTemplateStanding } from './document-template.ts';
import type { IdentifierStanding } from './identifier.ts';
import { nationalOffice, type InstitutionStanding } from './institution.ts';
import type { InvitationStanding, MembershipStanding } from './membership.ts';

export const institutionShape = standingShape<InstitutionStanding>(
  'institution',
  { first: 'InstitutionCreated', made: [nationalOffice] },
  ['kind', 'name', 'shortName', 'country', 'isDemonstration', 'createdAt'],
);

export const identifierShape = standingShape<IdentifierStanding>('identifier', { first: 'IdentifierAdded' }, [
  'institutionId',
  'kind',
  'value',
  'removedAt',
]);

export const membershipShape = standingShape<MembershipStanding>('membership', { first: 'MembershipGiven' }, [
  'institutionId',
  'accountId',
  'role',
  'givenAt',
  'endedAt',
]);

export const invitationShape = standingShape<InvitationStanding>('invitation', { first: 'InvitationMade' }, [
  'institutionId',
  'roles',
  'madeAt',
  'expiresAt',
  'acceptedAt',
  'withdrawnAt',
]);

export const documentTemplateShape = standingShape<DocumentTemplateStanding>(
  'document-template',
  { first: 'DocumentTemplateWritten' },
  ['kind', 'locale', 'version', 'sha256', 'writtenAt', 'writtenBy'],
);
