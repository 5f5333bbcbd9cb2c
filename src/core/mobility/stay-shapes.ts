import { standingShape } from '../basics/standing-shape.ts';
import type { CostLineStanding } from './cost-line.ts';
import type { MilestoneStanding } from './milestone.ts';
import type { SafetyReportStanding } from './safety-report.ts';

export const costLineShape = standingShape<CostLineStanding>('cost-line', { first: 'CostLineAdded' }, [
  'mobilityId',
  'kind',
  'paidBy',
  'currency',
  'planned',
  'plannedRate',
  'plannedRateOn',
  'actual',
  'actualRate',
  'actualRateOn',
  'recordedAt',
  'removedAt',
]);

export const milestoneShape = standingShape<MilestoneStanding>('milestone', { first: 'MilestonePlanned' }, [
  'groupId',
  'universityTaskId',
  'universityTaskVersion',
  'position',
  'dueOn',
  'amount',
  'status',
  'claimedAt',
  'releasedAt',
]);

export const safetyReportShape = standingShape<SafetyReportStanding>(
  'safety-report',
  { first: 'DangerReported' },
  ['mobilityId', 'accountId', 'status', 'reportedAt', 'toAccountId', 'answeredAt', 'closedAt'],
);
