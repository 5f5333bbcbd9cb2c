import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { PollContent } from '../standing/poll-content.ts';
import type { PollStanding } from '../standing/session-standing.ts';
import type { ParticipantStatus } from '../standing/study-standing.ts';
import { choiceFault } from './choice-fault.ts';

/** What entering by hand depends on. */
export interface PollToEnter {
  readonly poll:
    | (Pick<PollStanding, 'status' | 'kind' | 'takenBy'> & {
        readonly id: string;
        readonly content: PollContent;
      })
    | undefined;
  readonly participants: ReadonlyMap<string, ParticipantStatus>;
}

/** `choices` null: saw the question and left it; `isTakenBack`: what was entered of this person is taken back. */
export interface EnteredAnswer {
  readonly participantId: string;
  readonly choices: readonly string[] | null;
  readonly isTakenBack?: boolean | undefined;
}

/** Answers that an analyst saw or heard, by pseudonym. The entry says how many were entered, not whose or what. */
export const enterPollAnswers = (
  { poll, participants }: PollToEnter,
  answers: readonly EnteredAnswer[],
): Decided<readonly EntryBody[]> => {
  if (poll === undefined) return refuse({ code: 'poll-unknown' });
  if (poll.takenBy !== 'hand') return refuse({ code: 'poll-not-by-hand' });
  if (poll.status !== 'open') return refuse({ code: 'poll-not-open' });
  if (new Set(answers.map(({ participantId }) => participantId)).size < answers.length)
    return refuse({ code: 'poll-answer-twice' });
  for (const { participantId, choices } of answers) {
    const status = participants.get(participantId);
    if (status === undefined) return refuse({ code: 'participant-unknown' });
    if (status === 'left') return refuse({ code: 'participant-left-study' });
    const fault = choices === null ? undefined : choiceFault(poll, choices);
    if (fault !== undefined) return refuse({ code: fault });
  }
  const data = { entered: answers.length };
  return accept([{ kind: 'PollAnswersEntered', noun: 'poll', recordId: poll.id, data }]);
};
