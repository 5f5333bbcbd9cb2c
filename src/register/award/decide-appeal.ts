import type { AppealStanding } from '../../core/award/appeal.ts';
import { decideAppeal, type AppealDecision } from '../../core/award/decide-appeal.ts';
import type { AssignmentStanding } from '../../core/review/assignment.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const decideAppealCommand: Command<
  AppealDecision,
  Parameters<typeof decideAppeal>[0],
  { readonly decided: boolean }
> = {
  name: 'decide-appeal',
  load: async ({ trx, institutionId }, { id, voidAssignmentId }) => ({
    appeal: await findStanding<AppealStanding>(trx, 'appeal', institutionId, id),
    assignment:
      voidAssignmentId === undefined
        ? undefined
        : await findStanding<AssignmentStanding>(trx, 'assignment', institutionId, voidAssignmentId),
  }),
  decide: decideAppeal,
  answer: (entries) => ({ decided: entries.length > 0 }),
};
