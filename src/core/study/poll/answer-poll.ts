import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { PollContent } from '../standing/poll-content.ts';
import type { PollStanding } from '../standing/session-standing.ts';
import type { ParticipantStatus } from '../standing/study-standing.ts';
import { choiceFault } from './choice-fault.ts';

/** What an answer by phone depends on. */
export interface PollToAnswer {
  readonly poll:
    | (Pick<PollStanding, 'status' | 'kind' | 'answersAre' | 'takenBy'> & {
        readonly id: string;
        readonly content: PollContent;
      })
    | undefined;
  /** Of the one who answers by personal code; undefined for a phone without one. */
  readonly participantStatus: ParticipantStatus | undefined;
}

/** `seen`: the question came up on the phone; `left`: was left on purpose, also after an answer. */
export type PhoneAnswer =
  { readonly is: 'seen' | 'left' } | { readonly is: 'chosen'; readonly choices: readonly string[] };

/**
 * An answer by phone. It makes no entry in the journal, so that nothing tells who answered when: the counts come with the closing. A question
 * takes an answer with a name or without, as it announced, never the other.
 */
export const answerPoll = (
  { poll, participantStatus }: PollToAnswer,
  answer: PhoneAnswer,
): Decided<readonly EntryBody[]> => {
  if (poll === undefined || poll.takenBy !== 'phone') return refuse({ code: 'poll-unknown' });
  if (poll.status !== 'open') return refuse({ code: 'poll-not-open' });
  if (poll.answersAre === 'anonymous' && participantStatus !== undefined)
    return refuse({ code: 'poll-takes-no-name' });
  if (poll.answersAre === 'pseudonymous' && participantStatus === undefined)
    return refuse({ code: 'poll-needs-code' });
  if (participantStatus === 'left') return refuse({ code: 'participant-left-study' });
  if (answer.is !== 'chosen') return accept([]);
  const fault = choiceFault(poll, answer.choices);
  return fault === undefined ? accept([]) : refuse({ code: fault });
};
