import { standingShape } from '../basics/standing-shape.ts';
import type { AdditionStanding } from './addition.ts';
import type { ExperienceStanding } from './experience.ts';
import type { RecognitionStanding } from './recognition.ts';
import type { ReportStanding } from './report.ts';
import type { ResultStanding } from './result.ts';
import type { VerificationDrawStanding } from './verification-draw.ts';
import type { VerificationStanding } from './verification.ts';
import type { VerifierStanding } from './verifier.ts';

export const reportShape = standingShape<ReportStanding>('report', { first: 'ReportAsked' }, [
  'mobilityId',
  'callId',
  'accountId',
  'status',
  'askedAt',
  'dueOn',
  'reminders',
  'submittedAt',
  'contentSha256',
]);

export const resultShape = standingShape<ResultStanding>('result', { first: 'ResultReported' }, [
  'reportId',
  'mobilityId',
  'callId',
  'taskId',
  'position',
  'claim',
  'contentSha256',
  'consent',
  'verdict',
  'verifiedAt',
  'reportedAt',
]);

export const additionShape = standingShape<AdditionStanding>('addition', { first: 'ReportAddedTo' }, [
  'reportId',
  'mobilityId',
  'resultId',
  'contentSha256',
  'addedAt',
]);

export const recognitionShape = standingShape<RecognitionStanding>(
  'recognition',
  { first: 'RecognitionAsked' },
  ['reportId', 'mobilityId', 'position', 'ectsTenths', 'status', 'localTenths', 'decidedAt'],
);

export const experienceShape = standingShape<ExperienceStanding>(
  'experience',
  { first: 'ExperienceShared' },
  ['reportId', 'mobilityId', 'topic', 'consent', 'contentSha256', 'sharedAt'],
);

export const verificationDrawShape = standingShape<VerificationDrawStanding>(
  'verification-draw',
  { first: 'VerifiersDrawn' },
  ['seed', 'verifications', 'lacking', 'drawnAt'],
);

export const verificationShape = standingShape<VerificationStanding>(
  'verification',
  { first: 'VerificationDrawn' },
  [
    'resultId',
    'mobilityId',
    'callId',
    'drawId',
    'verifierAccountId',
    'round',
    'status',
    'verdict',
    'firstVerdict',
    'conflictKind',
    'drawnAt',
    'dueOn',
    'givenAt',
    'answeredAt',
    'revisedAt',
  ],
);

export const verifierShape = standingShape<VerifierStanding>('verifier', { first: 'VerifierAdded' }, [
  'accountId',
  'homeInstitutionId',
  'languages',
  'capacity',
  'addedAt',
  'removedAt',
]);
