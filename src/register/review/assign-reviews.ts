import { sql } from 'kysely';
import type { ApplicationStatus } from '../../core/application/application.ts';
import {
  assignReviewers,
  type AssigningState,
  type PlannedReview,
} from '../../core/review/assign-reviewers.ts';
import type { Command } from '../command.ts';
import { findSelection } from './find-selection.ts';

interface Input {
  readonly callId: string;
  readonly round: 1 | 2;
  readonly reviews: readonly PlannedReview[];
  /** `applicationId accountId` of every conflict, as the office has detected them across all institutions. */
  readonly conflicts: readonly string[];
}

/** In one institution: the reviews that the office wants of its applications. */
export const assignReviewsCommand: Command<Input, AssigningState, { readonly assigned: number }> = {
  name: 'assign-reviewers',
  load: async ({ trx, institutionId }, { callId, reviews, conflicts }) => {
    const ids = reviews.map(({ applicationId }) => applicationId);
    const applications = await sql<{ id: string; status: ApplicationStatus }>`
      select id, status from application
       where institution_id = ${institutionId} and call_id = ${callId} and id = any(${ids}) for share`.execute(
      trx,
    );
    const pool = await sql<{ accountId: string }>`
      select account_id as "accountId" from reviewer where call_id = ${callId} and removed_at is null`.execute(
      trx,
    );
    const assigned = await sql<{ key: string }>`
      select application_id || ' ' || account_id as key from review_assignment
       where institution_id = ${institutionId} and application_id = any(${ids})`.execute(trx);
    return {
      selection: await findSelection(trx, callId),
      applications: new Map(applications.rows.map(({ id, status }) => [id, status])),
      pool: new Set(pool.rows.map(({ accountId }) => accountId)),
      assigned: new Set(assigned.rows.map(({ key }) => key)),
      conflicts: new Set(conflicts),
    };
  },
  decide: assignReviewers,
  save: async ({ trx, institutionId }, { entries, input: { callId } }) => {
    if (entries.length === 0) return;
    await sql`
      insert into review_registry (assignment_id, institution_id, call_id, account_id)
      select r.id, ${institutionId}, ${callId}, r.account
        from jsonb_to_recordset(${JSON.stringify(
          entries.map(({ recordId, data }) => ({ id: recordId, account: data['accountId'] })),
        )}::jsonb) as r (id text, account text)`.execute(trx);
  },
  answer: (entries) => ({ assigned: entries.length }),
};
