import { sql } from 'kysely';
import type { PollContent } from '../../core/study/standing/poll-content.ts';
import type { PollStanding, StudySessionStatus } from '../../core/study/standing/session-standing.ts';
import type { RegisterTransaction } from '../db.ts';

/** What every phone of a session is shown: the same for all. */
export interface Room {
  readonly status: StudySessionStatus;
  readonly poll: {
    readonly id: string;
    readonly number: number;
    readonly kind: PollStanding['kind'];
    readonly answersAre: PollStanding['answersAre'];
    readonly content: PollContent;
  } | null;
}

/** A session and the question that is open on its phones. */
export const readRoom = async (
  trx: RegisterTransaction,
  institutionId: string,
  sessionId: string,
): Promise<Room | undefined> => {
  const { rows } = await sql<{
    readonly sessionStatus: StudySessionStatus;
    readonly id: string | null;
    readonly number: number;
    readonly kind: PollStanding['kind'];
    readonly answersAre: PollStanding['answersAre'];
    readonly content: string;
  }>`
    select s.status as "sessionStatus", p.id, p.number, p.kind, p.answers_are as "answersAre", c.content
      from study_session s
      left join poll p on p.institution_id = s.institution_id and p.session_id = s.id and p.status = 'open'
                      and p.taken_by = 'phone'
      left join poll_content c on c.institution_id = p.institution_id and c.id = p.id
     where s.institution_id = ${institutionId} and s.id = ${sessionId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { sessionStatus: status, id, content, ...poll } = row;
  return { status, poll: id === null ? null : { id, ...poll, content: JSON.parse(content) as PollContent } };
};
