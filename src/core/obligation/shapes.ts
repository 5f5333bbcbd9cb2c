import { standingShape } from '../basics/standing-shape.ts';
import type {
  ObligationEventStanding,
  ObligationRequestStanding,
  ObligationRuleStanding,
  RefundInstalmentStanding,
} from './obligation-record.ts';
import type { ObligationStanding } from './obligation.ts';

export const obligationRuleShape = standingShape<ObligationRuleStanding>(
  'obligation-rule',
  { first: 'ObligationRuleRecorded' },
  ['code', 'version', 'validFrom', 'ruleSha256', 'recordedAt'],
);

export const obligationShape = standingShape<ObligationStanding>(
  'obligation',
  { first: 'ObligationOpened' },
  [
    'mobilityId',
    'accountId',
    'personId',
    'ruleId',
    'ruleVersion',
    'status',
    'level',
    'place',
    'ownGrant',
    'goodResult',
    'completedOn',
    'startsOn',
    'stayMonths',
    'grantAmount',
    'openedAt',
    'settledAt',
  ],
);

export const obligationEventShape = standingShape<ObligationEventStanding>(
  'obligation-event',
  { first: 'ObligationEventRecorded' },
  [
    'obligationId',
    'accountId',
    'kind',
    'status',
    'startsOn',
    'endsOn',
    'place',
    'remote',
    'sector',
    'months',
    'evidence',
    'fileSha256',
    'recordedAt',
    'decidedAt',
    'decidedBy',
  ],
);

export const obligationRequestShape = standingShape<ObligationRequestStanding>(
  'obligation-request',
  { first: 'ObligationRequestFiled' },
  [
    'obligationId',
    'accountId',
    'kind',
    'status',
    'subjectId',
    'eventKind',
    'startsOn',
    'endsOn',
    'months',
    'fileSha256',
    'filedAt',
    'answerDueOn',
    'decidedAt',
    'decidedBy',
  ],
);

export const refundInstalmentShape = standingShape<RefundInstalmentStanding>(
  'refund-instalment',
  { first: 'RefundInstalmentSet' },
  ['obligationId', 'accountId', 'position', 'amount', 'dueOn', 'paidAmount', 'paidOn', 'withdrawnAt'],
);
