import { sql } from 'kysely';
import type { PollContent } from '../../core/study/standing/poll-content.ts';
import type { PollStanding } from '../../core/study/standing/session-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One answer: choices are null where the question was seen and left; without a participant it was given without a name. */
interface PollAnswer {
  readonly participantId: string | null;
  readonly choices: readonly string[] | null;
}

/** A closed poll with its answers. */
export interface AnsweredPoll {
  readonly id: string;
  readonly sessionId: string;
  /** Of its session, from 1. */
  readonly sessionNumber: number;
  readonly number: number;
  readonly kind: PollStanding['kind'];
  readonly answersAre: PollStanding['answersAre'];
  readonly takenBy: PollStanding['takenBy'];
  readonly closedAt: string;
  /** Who saw the question and who answered it, as counted when it was closed; each of the answers is somebody who saw it. */
  readonly seen: number;
  readonly answered: number;
  readonly content: PollContent;
  /** Everybody of whom it is known that he saw the question. Their order tells nothing: it is that of random ids. */
  readonly answers: readonly PollAnswer[];
}

/**
 * The closed polls of a study with their answers, in the order of sessions and questions. Who took back the consent to take part is still
 * among them; what counts is for the reader of consents to say.
 */
export const listPollAnswers = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly AnsweredPoll[]> => {
  const { rows } = await sql<
    Omit<AnsweredPoll, 'content' | 'answers'> & { readonly content: string; readonly answers: PollAnswer[] }
  >`
    select p.id, p.session_id as "sessionId", s.number as "sessionNumber", p.number, p.kind, p.answers_are as "answersAre",
           p.taken_by as "takenBy", ${instant('p.closed_at')} as "closedAt", p.seen, p.answered, c.content,
           coalesce((select jsonb_agg(jsonb_build_object('participantId', a.participant_id, 'choices', a.choices) order by a.id)
                       from poll_answer a
                      where a.institution_id = p.institution_id and a.poll_id = p.id), '[]') as answers
      from poll p
      join study_session s on s.institution_id = p.institution_id and s.id = p.session_id
      join poll_content c on c.institution_id = p.institution_id and c.id = p.id
     where p.institution_id = ${institutionId} and p.study_id = ${studyId} and p.status = 'closed'
     order by s.number, p.number`.execute(trx);
  return rows.map(({ content, ...row }) => ({ ...row, content: JSON.parse(content) as PollContent }));
};
