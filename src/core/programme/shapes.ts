import { standingShape } from '../basics/standing-shape.ts';
import type { CallStanding, ProgrammeStanding } from './call.ts';
import type { HostStanding, PartnerAgreementStanding } from './partner.ts';
import type { UniversityTaskStanding } from './university-task.ts';

export const programmeShape = standingShape<ProgrammeStanding>('programme', { first: 'ProgrammeCreated' }, [
  'institutionId',
  'createdAt',
]);

export const callShape = standingShape<CallStanding>('call', { first: 'CallDrafted' }, [
  'programmeId',
  'version',
  'rulesSha256',
  'rubricSha256',
  'draftedAt',
  'announcedAt',
  'opensAt',
  'closesAt',
  'graceMinutes',
  'isDemonstration',
]);

export const universityTaskShape = standingShape<UniversityTaskStanding>(
  'university-task',
  { first: 'UniversityTaskPublished' },
  ['version', 'contentSha256', 'kind', 'places', 'priority', 'publishedAt', 'withdrawnAt'],
);

export const hostShape = standingShape<HostStanding>('host', { first: 'HostRecorded' }, [
  'name',
  'country',
  'identifiers',
  'recordedBy',
]);

export const partnerAgreementShape = standingShape<PartnerAgreementStanding>(
  'partner-agreement',
  { first: 'PartnerAgreementRecorded' },
  ['hostId', 'number', 'places', 'validFrom', 'validTo', 'endedAt'],
);
