import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';
import { listConflicts } from './list-conflicts.ts';

interface Row {
  readonly id: string;
  readonly callTitle: LocalizedText;
  readonly status: AssignmentStatus;
  readonly round: number;
  readonly dueOn: string;
  readonly invitedAt: string | null;
  readonly answeredAt: string | null;
  readonly submittedAt: string | null;
  readonly conflictKind: string | null;
  readonly total: number | null;
  /** What he wrote, as last saved. */
  readonly sheet: unknown;
}

/**
 * All that is held of an account's reviewing: every review that he was asked for with what he wrote, and what he may not
 * judge. Nothing of it names an application or an institution in which a review lies.
 */
export const collectOwnReviews = async (register: Register, accountId: string) => {
  const { places, conflicts } = await register.readOnly('qaitu_app', async (trx) => ({
    places: await trx
      .selectFrom('review_registry')
      .select('institution_id')
      .distinct()
      .where('account_id', '=', accountId)
      .execute(),
    conflicts: await listConflicts(trx, [accountId]),
  }));
  const reviews: Row[] = [];
  for (const { institution_id: institutionId } of places) {
    const { rows } = await register.inInstitution(institutionId, async (trx) =>
      sql<Row>`
        select a.id, r.rules -> 'title' as "callTitle", a.status, a.round, a.due_on::text as "dueOn",
               ${instant('a.invited_at')} as "invitedAt", ${instant('a.answered_at')} as "answeredAt",
               ${instant('a.submitted_at')} as "submittedAt", a.conflict_kind as "conflictKind",
               a.total / 100.0::float8 as total, s.content as sheet
          from review_assignment a
          join application n on n.institution_id = ${institutionId} and n.id = a.application_id
          join call_rules r on r.call_id = n.call_id and r.version = n.call_version
          left join score_sheet s on s.institution_id = ${institutionId} and s.id = a.id
         where a.institution_id = ${institutionId} and a.account_id = ${accountId} and a.status <> 'proposed'`.execute(
        trx,
      ),
    );
    reviews.push(...rows);
  }
  return {
    reviews: reviews.toSorted((a, b) => a.id.localeCompare(b.id)),
    conflicts: conflicts.map(({ accountId: _own, ...conflict }) => conflict),
  };
};
