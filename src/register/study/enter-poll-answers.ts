import { sql } from 'kysely';
import {
  enterPollAnswers,
  type EnteredAnswer,
  type PollToEnter,
} from '../../core/study/poll/enter-poll-answers.ts';
import type { PollContent } from '../../core/study/standing/poll-content.ts';
import type { PollStanding } from '../../core/study/standing/session-standing.ts';
import type { ParticipantStatus } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { answerId } from './answer-id.ts';

/** An analyst enters what participants answered, by their pseudonyms. */
export const enterPollAnswersCommand: Command<
  { readonly pollId: string; readonly answers: readonly EnteredAnswer[] },
  PollToEnter,
  { readonly entered: number }
> = {
  name: 'enter-poll-answers',
  load: async ({ trx, institutionId }, { pollId }) => {
    const poll = await findStanding<PollStanding>(trx, 'poll', institutionId, pollId);
    const { rows } = await sql<{ readonly content: string }>`
      select content from poll_content where institution_id = ${institutionId} and id = ${pollId}`.execute(
      trx,
    );
    const people = await sql<{ readonly id: string; readonly status: ParticipantStatus }>`
      select id, status from study_participant
       where institution_id = ${institutionId} and study_id = ${poll?.studyId ?? ''}`.execute(trx);
    const content = rows[0] && (JSON.parse(rows[0].content) as PollContent);
    return {
      poll: poll && content && { ...poll, id: pollId, content },
      participants: new Map(people.rows.map(({ id, status }) => [id, status])),
    };
  },
  decide: (state, { answers }) => enterPollAnswers(state, answers),
  save: async ({ trx, institutionId }, { input: { pollId, answers } }) => {
    for (const { participantId, choices, isTakenBack } of answers) {
      if (isTakenBack === true) {
        await sql`
          delete from poll_answer
           where institution_id = ${institutionId} and poll_id = ${pollId}
             and participant_id = ${participantId}`.execute(trx);
        continue;
      }
      await sql`
        insert into poll_answer (institution_id, id, poll_id, participant_id, choices)
        values (${institutionId}, ${answerId()}, ${pollId}, ${participantId}, ${choices === null ? null : [...choices]})
        on conflict (institution_id, poll_id, participant_id) where participant_id is not null
        do update set choices = excluded.choices`.execute(trx);
    }
  },
  answer: (_entries, _state, { answers }) => ({ entered: answers.length }),
};
