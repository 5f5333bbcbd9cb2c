import { sql } from 'kysely';
import { answerPoll, type PhoneAnswer, type PollToAnswer } from '../../core/study/poll/answer-poll.ts';
import type { PollContent } from '../../core/study/standing/poll-content.ts';
import type { PollStanding } from '../../core/study/standing/session-standing.ts';
import type { ParticipantStatus } from '../../core/study/standing/study-standing.ts';
import type { Command, Place } from '../command.ts';
import { answerId } from './answer-id.ts';
import { voterHash } from './voter-hash.ts';

/** An answer, of a phone known by its random mark alone, or of a participant known by his personal code. */
interface PhoneAnswering {
  readonly pollId: string;
  readonly by: { readonly mark: string } | { readonly participantId: string };
  readonly answer: PhoneAnswer;
}

type FoundPoll = NonNullable<PollToAnswer['poll']> & { readonly studyId: string };

/** Shared, so that phones do not wait for each other and the closing waits for all. */
const findPoll = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  pollId: string,
): Promise<FoundPoll | undefined> => {
  const { rows } = await sql<
    Pick<PollStanding, 'status' | 'kind' | 'answersAre' | 'takenBy' | 'studyId'> & {
      readonly content: string;
    }
  >`
    select p.status, p.kind, p.answers_are as "answersAre", p.taken_by as "takenBy", p.study_id as "studyId", c.content
      from poll p join poll_content c on c.institution_id = p.institution_id and c.id = p.id
     where p.institution_id = ${institutionId} and p.id = ${pollId}
       for share of p`.execute(trx);
  const [row] = rows;
  return row && { ...row, id: pollId, content: JSON.parse(row.content) as PollContent };
};

const statusOf = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  participantId: string,
  studyId: string | undefined,
): Promise<ParticipantStatus | undefined> => {
  const { rows } = await sql<{ readonly status: ParticipantStatus }>`
    select status from study_participant
     where institution_id = ${institutionId} and id = ${participantId} and study_id = ${studyId ?? ''}`.execute(
    trx,
  );
  return rows[0]?.status;
};

/** A participant answers on his phone. Only the answer is written: no entry, no time, no order. */
export const answerPollCommand: Command<PhoneAnswering, PollToAnswer, { readonly answered: boolean }> = {
  name: 'answer-poll',
  load: async (place, { pollId, by }) => {
    const poll = await findPoll(place, pollId);
    const participantStatus =
      'participantId' in by ? await statusOf(place, by.participantId, poll?.studyId) : undefined;
    return { poll, participantStatus };
  },
  decide: (state, { answer }) => answerPoll(state, answer),
  save: async ({ trx, institutionId, vault }, { input: { pollId, by, answer } }) => {
    const choices = answer.is === 'chosen' ? [...answer.choices] : null;
    const isNamed = 'participantId' in by;
    const column = isNamed ? sql.ref('participant_id') : sql.ref('voter_hash');
    const who = isNamed ? by.participantId : voterHash(vault, { pollId, mark: by.mark });
    // That the question came up says nothing to whoever has answered before.
    const again = answer.is === 'seen' ? sql`nothing` : sql`update set choices = excluded.choices`;
    await sql`
      insert into poll_answer (institution_id, id, poll_id, ${column}, choices)
      values (${institutionId}, ${answerId()}, ${pollId}, ${who}, ${choices})
      on conflict (institution_id, poll_id, ${column}) where ${column} is not null do ${again}`.execute(trx);
  },
  answer: (_entries, _state, { answer }) => ({ answered: answer.is === 'chosen' }),
};
