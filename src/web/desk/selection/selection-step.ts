import type { readSelection } from '../../../contract/selection.ts';
import type { AnswerOf } from '../../api.ts';

/** What the office does next in a selection. */
export const selectionSteps = [
  'await-call',
  'open',
  'pool',
  'assign',
  'invite',
  'await-reviews',
  'thirds',
  'close',
  'list',
  'secrets',
  'await-beacon',
  'decide',
  'appeals',
  'decide-again',
  'result',
] as const;
export type SelectionStep = (typeof selectionSteps)[number];

/** The one thing to do now, of what the register says and the time; waiting is a thing too. */
export const selectionStep = (
  {
    selection,
    callState,
    counts,
    again,
  }: Pick<AnswerOf<typeof readSelection>, 'selection' | 'callState' | 'counts' | 'again'>,
  now: string,
): SelectionStep => {
  if (selection === null) return callState === 'closed' ? 'open' : 'await-call';
  const count = (status: string): number => counts.byStatus[status] ?? 0;
  switch (selection.status) {
    case 'reviewing': {
      if (counts.reviewers === 0) return 'pool';
      if (counts.lacking > 0) return 'assign';
      if (count('proposed') > 0) return 'invite';
      if (counts.apart > 0) return 'thirds';
      return count('invited') + count('accepted') > 0 ? 'await-reviews' : 'close';
    }
    case 'deliberating': {
      return 'list';
    }
    case 'listed': {
      if (now >= selection.beacon.at) return 'decide';
      return selection.parties.every(({ revealedAt }) => revealedAt !== null) ? 'await-beacon' : 'secrets';
    }
    case 'decided': {
      if (counts.appeals > 0) return 'appeals';
      return again.length > 0 ? 'decide-again' : 'result';
    }
  }
};
