import { sql } from 'kysely';
import { movePoll, type PollToMove } from '../../core/study/poll/move-poll.ts';
import type { PollStanding, StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { shuffleAnswers } from './shuffle-answers.ts';

type MovePollCommand = Command<{ readonly pollId: string }, PollToMove, { readonly status: string }>;

const load: MovePollCommand['load'] = async ({ trx, institutionId }, { pollId }) => {
  const poll = await findStanding<PollStanding>(trx, 'poll', institutionId, pollId);
  const sessionId = poll?.sessionId ?? '';
  // Held, so that two hands do not open two questions at once.
  const session = await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
  const { rows } = await sql<{
    readonly isAnotherOpen: boolean;
    readonly seen: number;
    readonly answered: number;
  }>`
    select exists (select from poll o
                    where o.institution_id = ${institutionId} and o.session_id = ${sessionId} and o.id <> ${pollId}
                      and o.status = 'open' and o.taken_by = 'phone') as "isAnotherOpen",
           count(a.id)::int as seen, count(a.choices)::int as answered
      from poll_answer a
     where a.institution_id = ${institutionId} and a.poll_id = ${pollId}`.execute(trx);
  const [counted] = rows;
  return {
    poll: poll && { ...poll, id: pollId },
    sessionStatus: session?.status ?? 'ended',
    isAnotherOpen: counted?.isAnotherOpen === true,
    seen: counted?.seen ?? 0,
    answered: counted?.answered ?? 0,
  };
};

const statusAfter: Readonly<Record<string, PollStanding['status']>> = {
  PollOpened: 'open',
  PollClosed: 'closed',
  PollDropped: 'dropped',
};

const answer: MovePollCommand['answer'] = ([entry]) => ({ status: statusAfter[entry?.kind ?? ''] ?? '' });

/** Opens, closes or drops a question. At the closing nothing is left by which an answer without a name could be found again. */
export const movePollCommands: Readonly<Record<'open' | 'close' | 'drop', MovePollCommand>> = {
  open: {
    name: 'open-poll',
    load,
    decide: (state, _input, circumstances) => movePoll(state, 'open', circumstances),
    answer,
  },
  close: {
    name: 'close-poll',
    load,
    decide: (state, _input, circumstances) => movePoll(state, 'close', circumstances),
    save: async ({ trx, institutionId }, { input: { pollId } }) => shuffleAnswers(trx, institutionId, pollId),
    answer,
  },
  drop: {
    name: 'draft-poll',
    load,
    decide: (state, _input, circumstances) => movePoll(state, 'drop', circumstances),
    save: async ({ trx, institutionId }, { input: { pollId } }) => {
      await trx
        .deleteFrom('poll_answer')
        .where('institution_id', '=', institutionId)
        .where('poll_id', '=', pollId)
        .execute();
    },
    answer,
  },
};
