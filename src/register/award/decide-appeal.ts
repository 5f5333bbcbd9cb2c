import { sql } from 'kysely';
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
  load: async ({ trx, institutionId }, { id, voidAssignmentId = '' }) => {
    const assignment = await findStanding<AssignmentStanding>(
      trx,
      'assignment',
      institutionId,
      voidAssignmentId,
    );
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from review_assignment
       where institution_id = ${institutionId} and application_id = ${assignment?.applicationId ?? ''}
         and status = 'submitted' and id <> ${voidAssignmentId}`.execute(trx);
    return {
      appeal: await findStanding<AppealStanding>(trx, 'appeal', institutionId, id),
      assignment,
      otherReviews: rows[0]?.count ?? 0,
    };
  },
  decide: decideAppeal,
  answer: (entries) => ({ decided: entries.length > 0 }),
};
