import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { Rubric } from '../../core/programme/rubric.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import { checkSheet, scoreSheet } from '../../core/review/score-sheet.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

/** A review in the queue of its reviewer. */
interface OwnReview {
  readonly id: string;
  readonly callTitle: LocalizedText;
  readonly status: AssignmentStatus;
  readonly dueOn: string;
  readonly locale: Locale;
  readonly tasks: readonly string[];
  readonly marked: number;
  readonly criteria: number;
  readonly submittedAt: string | null;
}

interface Row extends Omit<OwnReview, 'marked' | 'criteria' | 'tasks'> {
  readonly rubric: Rubric;
  readonly content: unknown;
  readonly kinds: readonly string[];
}

const shown: readonly AssignmentStatus[] = ['invited', 'accepted', 'submitted'];

const rowOf = ({ rubric, content, kinds, ...row }: Row): OwnReview => {
  const sheet = content === null ? undefined : scoreSheet.parse(content);
  const open = new Set(
    sheet === undefined ? [] : checkSheet(sheet, rubric).map(({ field = '' }) => field.split('.')[1] ?? ''),
  );
  const marked = sheet === undefined ? 0 : rubric.criteria.filter(({ id }) => !open.has(id)).length;
  return { ...row, tasks: kinds, marked, criteria: rubric.criteria.length };
};

/**
 * The reviews somebody was asked for, what is due first. Only kinds of tasks are told of an application, never a title:
 * titles name people and places.
 */
export const listOwnReviews = async (
  register: Register,
  accountId: string,
): Promise<readonly OwnReview[]> => {
  const places = await register.readOnly('qaitu_app', async (trx) =>
    trx
      .selectFrom('review_registry')
      .select('institution_id')
      .distinct()
      .where('account_id', '=', accountId)
      .execute(),
  );
  const found: OwnReview[] = [];
  for (const { institution_id: institutionId } of places) {
    const rows = await register.inInstitution(institutionId, async (trx) =>
      sql<Row>`
        select a.id, r.rules -> 'title' as "callTitle", a.status, a.due_on::text as "dueOn",
               coalesce(w.locale, 'kk') as locale, r.rules -> 'rubric' as rubric, s.content,
               ${instant('a.submitted_at')} as "submittedAt",
               array(select t.kind from task t where t.institution_id = a.institution_id and t.application_id = n.id
                        and t.withdrawn_at is null order by t.position) as kinds
          from review_assignment a
          join application n on n.institution_id = a.institution_id and n.id = a.application_id
          join call_rules r on r.call_id = n.call_id and r.version = n.call_version
          left join application_document w
            on w.institution_id = a.institution_id and w.application_id = n.id and w.version = n.version
          left join score_sheet s on s.institution_id = a.institution_id and s.id = a.id
         where a.institution_id = ${institutionId} and a.account_id = ${accountId} and a.status = any(${[...shown]})`.execute(
        trx,
      ),
    );
    found.push(...rows.rows.map(rowOf));
  }
  const isOpen = ({ status }: OwnReview): number => (status === 'submitted' ? 1 : 0);
  return found.toSorted(
    (a, b) => isOpen(a) - isOpen(b) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id),
  );
};
