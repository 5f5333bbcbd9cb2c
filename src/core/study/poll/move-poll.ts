import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { PollStanding, StudySessionStatus } from '../standing/session-standing.ts';

/** What opening, closing and dropping depend on. */
export interface PollToMove {
  readonly poll: (Pick<PollStanding, 'status' | 'takenBy'> & { readonly id: string }) | undefined;
  readonly sessionStatus: StudySessionStatus;
  /** Another question is open on the phones of the session. */
  readonly isAnotherOpen: boolean;
  /** Who saw it and who answered it until now. */
  readonly seen: number;
  readonly answered: number;
}

/**
 * Opens a draft, closes an open question with its counts, or drops a question that was not closed, its answers with it. Phones are shown one
 * question at a time, in a running session.
 */
export const movePoll = (
  { poll, sessionStatus, isAnotherOpen, seen, answered }: PollToMove,
  move: 'open' | 'close' | 'drop',
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (poll === undefined) return refuse({ code: 'poll-unknown' });
  const entry = (kind: string, data: EntryBody['data']): Decided<readonly EntryBody[]> =>
    accept([{ kind, noun: 'poll', recordId: poll.id, data }]);
  if (move === 'close')
    return poll.status === 'open'
      ? entry('PollClosed', { status: 'closed', closedAt: now, seen, answered })
      : refuse({ code: 'poll-not-open' });
  if (move === 'drop')
    return poll.status === 'closed' || poll.status === 'dropped'
      ? refuse({ code: 'poll-closed-already' })
      : entry('PollDropped', { status: 'dropped' });
  if (poll.status !== 'drafted') return refuse({ code: 'poll-not-drafted' });
  if (sessionStatus === 'planned' || (sessionStatus === 'ended' && poll.takenBy === 'phone'))
    return refuse({ code: 'session-not-running' });
  if (isAnotherOpen && poll.takenBy === 'phone') return refuse({ code: 'poll-another-open' });
  return entry('PollOpened', { status: 'open', openedAt: now });
};
