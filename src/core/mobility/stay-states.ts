import type { StateTable } from '../basics/state-move.ts';
import type { MilestoneStatus } from './milestone.ts';
import type { SafetyStatus } from './safety-report.ts';

/** How a part of a group's task moves to its money. */
export const milestoneStates: StateTable<MilestoneStatus> = {
  noun: 'milestone',
  moves: [
    { from: [null], by: 'open-milestones', who: ['clock'], to: 'planned' },
    { from: ['planned', 'refused'], by: 'claim-milestone', who: ['owner'], to: 'claimed' },
    { from: ['claimed'], by: 'release-milestone', who: ['coordinator'], to: 'released' },
    { from: ['claimed'], by: 'refuse-milestone', who: ['coordinator'], to: 'refused' },
  ],
};

/** How a reported danger moves; "owner" is who reported it, the others are whom it was reported to. */
export const safetyReportStates: StateTable<SafetyStatus> = {
  noun: 'safety-report',
  moves: [
    { from: [null], by: 'report-danger', who: ['owner'], to: 'open' },
    { from: ['open'], by: 'answer-safety-report', who: ['coordinator', 'head'], to: 'answered' },
    {
      from: ['open', 'answered'],
      by: 'close-safety-report',
      who: ['owner', 'coordinator', 'head'],
      to: 'closed',
    },
  ],
};
