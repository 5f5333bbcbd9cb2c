import { standingShape } from '../basics/standing-shape.ts';
import type { AppealStanding } from './appeal.ts';
import type { AwardDecisionStanding, AwardStanding } from './award.ts';

export const awardDecisionShape = standingShape<AwardDecisionStanding>(
  'award-decision',
  { first: 'AwardsDecided' },
  ['callId', 'number', 'cause', 'recordSha256', 'objective', 'awarded', 'decidedAt'],
);

export const awardShape = standingShape<AwardStanding>('award', { first: 'AwardRecorded' }, [
  'callId',
  'applicationId',
  'outcome',
  'decision',
  'regionId',
  'grantAmount',
  'reservePlace',
  'decidedAt',
  'appealUntil',
  'explanationSha256',
]);

export const appealShape = standingShape<AppealStanding>('appeal', { first: 'AppealFiled' }, [
  'callId',
  'applicationId',
  'awardId',
  'decision',
  'accountId',
  'status',
  'filedAt',
  'decidedAt',
  'remedy',
]);
