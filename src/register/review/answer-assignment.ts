import { answerAssignment, type AssignmentAnswer } from '../../core/review/answer-assignment.ts';
import type { AssignmentStanding, AssignmentStatus } from '../../core/review/assignment.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const answerAssignmentCommand: Command<
  { readonly id: string; readonly answer: AssignmentAnswer },
  AssignmentStanding | undefined,
  { readonly status: AssignmentStatus }
> = {
  name: 'answer-assignment',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'assignment', institutionId, id),
  owner: (state) => state?.accountId,
  decide: answerAssignment,
  save: async ({ trx, institutionId }, { entries: [entry], input: { id } }) => {
    // Who may not judge it keeps nothing that was written about it.
    if (entry === undefined || entry.kind === 'AssignmentAccepted') return;
    await trx
      .deleteFrom('score_sheet')
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: ([entry], state) => ({
    status: (entry?.data['status'] ?? state?.status ?? 'accepted') as AssignmentStatus,
  }),
};
