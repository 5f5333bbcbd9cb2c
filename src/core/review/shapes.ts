import { standingShape } from '../basics/standing-shape.ts';
import type { AssignmentStanding } from './assignment.ts';
import type { ReviewerConflictStanding, ReviewerStanding } from './reviewer.ts';
import type { VoiceStanding } from './voice-recommendation.ts';
import type { LotteryPartyStanding, SelectionStanding } from './selection.ts';

export const selectionShape = standingShape<SelectionStanding>('selection', { first: 'SelectionOpened' }, [
  'callId',
  'status',
  'openedAt',
  'reviewsDueOn',
  'beaconSource',
  'beaconRound',
  'beaconAt',
  'packSha256',
  'listSha256',
  'listedAt',
  'decisions',
  'decidedAt',
  'appealUntil',
]);

export const lotteryPartyShape = standingShape<LotteryPartyStanding>(
  'lottery-party',
  { first: 'LotCommitted' },
  ['callId', 'position', 'commitment', 'revealedAt'],
);

export const reviewerShape = standingShape<ReviewerStanding>('reviewer', { first: 'ReviewerAdded' }, [
  'callId',
  'accountId',
  'homeInstitutionId',
  'fields',
  'languages',
  'capacity',
  'addedAt',
  'removedAt',
]);

export const assignmentShape = standingShape<AssignmentStanding>('assignment', { first: 'ReviewAssigned' }, [
  'callId',
  'applicationId',
  'accountId',
  'status',
  'round',
  'dueOn',
  'proposedAt',
  'invitedAt',
  'answeredAt',
  'submittedAt',
  'conflictKind',
  'total',
  'sheetSha256',
]);

export const voiceShape = standingShape<VoiceStanding>('voice', { first: 'RecommendationVoiced' }, [
  'callId',
  'applicationId',
  'accountId',
  'voice',
  'voicedAt',
]);

export const reviewerConflictShape = standingShape<ReviewerConflictStanding>(
  'reviewer-conflict',
  { first: 'ReviewerConflictDeclared' },
  ['accountId', 'kind', 'namedInstitutionId', 'declaredAt'],
);
