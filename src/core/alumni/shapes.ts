import { standingShape } from '../basics/standing-shape.ts';
import type { AlumnusStanding } from './alumnus.ts';
import type { ContributionStanding } from './contribution.ts';
import type { FollowUpStanding } from './follow-up.ts';
import type { OutcomeImportStanding } from './outcome-import.ts';
import type { OutcomeStanding } from './outcome.ts';
import type { SupportInterestStanding, SupportOfferStanding } from './support.ts';

export const alumnusShape = standingShape<AlumnusStanding>('alumnus', { first: 'AlumnusOpened' }, [
  ...(['mobilityId', 'accountId', 'personId', 'callId', 'endedOn', 'level', 'country', 'field'] as const),
  ...(['groupId', 'status', 'openedAt', 'stoppedOn', 'stopReason'] as const),
]);

export const followUpShape = standingShape<FollowUpStanding>('follow-up', { first: 'FollowUpInvited' }, [
  ...(['alumnusId', 'accountId', 'wave', 'dueOn', 'closesOn', 'status', 'linkIssue'] as const),
  ...(['answeredIssue', 'invitedOn', 'reminders', 'bouncedAt', 'answeredAt', 'enteredBy'] as const),
  'questionnaire',
]);

export const outcomeShape = standingShape<OutcomeStanding>('outcome', { first: 'OutcomeRecorded' }, [
  ...(['alumnusId', 'accountId', 'state', 'knownAfter', 'knownBy', 'seenOn', 'evidence'] as const),
  ...(['source', 'sourceId', 'consentId', 'inField', 'country', 'fileSha256', 'status'] as const),
  ...(['recordedAt', 'decidedAt'] as const),
]);

export const contributionShape = standingShape<ContributionStanding>(
  'contribution',
  { first: 'ContributionNamed' },
  ['alumnusId', 'followUpId', 'kind', 'recordedAt'],
);

export const outcomeImportShape = standingShape<OutcomeImportStanding>(
  'outcome-import',
  { first: 'OutcomesImported' },
  ['evidence', 'fileSha256', 'recorded', 'status', 'importedAt', 'undoneAt'],
);

export const supportOfferShape = standingShape<SupportOfferStanding>(
  'support-offer',
  { first: 'SupportOfferPosted' },
  ['institutionId', 'kind', 'field', 'closesOn', 'status', 'postedAt', 'closedAt'],
);

export const supportInterestShape = standingShape<SupportInterestStanding>(
  'support-interest',
  { first: 'SupportInterestNoted' },
  ['offerId', 'alumnusId', 'accountId', 'status', 'notedAt', 'takenUpOn'],
);
