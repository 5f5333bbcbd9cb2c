import { sql } from 'kysely';
import type { PollContent } from '../../core/study/standing/poll-content.ts';
import type { PollStanding } from '../../core/study/standing/session-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A question with what was answered until now. */
interface PollRow {
  readonly id: string;
  readonly sessionId: string;
  readonly number: number;
  readonly kind: PollStanding['kind'];
  readonly answersAre: PollStanding['answersAre'];
  readonly takenBy: PollStanding['takenBy'];
  readonly status: PollStanding['status'];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly content: PollContent;
  /** Who saw the question, and who answered it, now or at the closing. */
  readonly seen: number;
  readonly answered: number;
  /** How many chose each option, by its id; an option that nobody chose is not there. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The polls of a session that were not dropped, or one poll of a study, in their order. */
export const listPolls = async (
  trx: RegisterTransaction,
  institutionId: string,
  of: { readonly sessionId: string } | { readonly studyId: string; readonly pollId: string },
): Promise<readonly PollRow[]> => {
  const which =
    'pollId' in of
      ? sql`p.study_id = ${of.studyId} and p.id = ${of.pollId}`
      : sql`p.session_id = ${of.sessionId} and p.status <> 'dropped'`;
  const { rows } = await sql<Omit<PollRow, 'content'> & { readonly content: string }>`
    select p.id, p.session_id as "sessionId", p.number, p.kind, p.answers_are as "answersAre", p.taken_by as "takenBy",
           p.status, ${instant('p.opened_at')} as "openedAt", ${instant('p.closed_at')} as "closedAt", c.content,
           coalesce(p.seen, n.seen) as seen, coalesce(p.answered, n.answered) as answered, n.counts
      from poll p
      join poll_content c on c.institution_id = p.institution_id and c.id = p.id
     cross join lateral (
           select count(*)::int as seen, count(a.choices)::int as answered,
                  coalesce((select jsonb_object_agg(o.choice, o.chosen)
                              from (select u.choice, count(*)::int as chosen
                                      from poll_answer b cross join lateral unnest(b.choices) as u (choice)
                                     where b.institution_id = p.institution_id and b.poll_id = p.id
                                     group by u.choice) o), '{}') as counts
             from poll_answer a
            where a.institution_id = p.institution_id and a.poll_id = p.id) n
     where p.institution_id = ${institutionId} and ${which}
     order by p.number`.execute(trx);
  return rows.map(({ content, ...row }) => ({ ...row, content: JSON.parse(content) as PollContent }));
};
