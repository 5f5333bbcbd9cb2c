import { sql } from 'kysely';
import type { CallRules } from '../../core/programme/rules.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import { scoreSheet, type ScoreSheet } from '../../core/review/score-sheet.ts';
import type { RegisterTransaction } from '../db.ts';

/** A review of an application as it was submitted, without its reviewer. */
interface ToldReview {
  readonly assignmentId: string;
  readonly status: AssignmentStatus;
  readonly total: number;
  readonly sheet: ScoreSheet;
}

/**
 * The reviews of an application, in the order of their fingerprints: neither who wrote them nor who was first can be read
 * from it. A review that does not count any more is left out unless asked for.
 */
export const listToldReviews = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
  statuses: readonly AssignmentStatus[] = ['submitted'],
): Promise<readonly ToldReview[]> => {
  const { rows } = await sql<Omit<ToldReview, 'sheet'> & { content: unknown }>`
    select a.id as "assignmentId", a.status, a.total, s.content
      from review_assignment a
      join score_sheet s on s.institution_id = ${institutionId} and s.id = a.id
     where a.institution_id = ${institutionId} and a.application_id = ${applicationId}
       and a.status = any(${[...statuses]}) and a.total is not null
     order by a.sheet_sha256, a.id`.execute(trx);
  return rows.map(({ content, total, ...row }) => ({
    ...row,
    total: total / 100,
    sheet: scoreSheet.parse(content),
  }));
};

/** Marks in the order of the rubric, with reasons where they may be told. */
export const marksOf = (sheet: ScoreSheet, { criteria }: CallRules['rubric'], hasReasons: boolean) =>
  criteria.map(({ id }) => {
    const { mark, reason } = sheet.marks[id] ?? { mark: 0, reason: '' };
    return { criterionId: id, mark: mark ?? 0, reason: hasReasons ? reason : null };
  });
