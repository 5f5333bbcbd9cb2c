import type { readSelection } from '../../../../contract/selection.ts';
import type { AnswerOf } from '../../../api.ts';

/** What a decision still waits for: the list, the beacon, or a cause to decide again; undefined when nothing is in the way. */
export const whyNotDecide = (
  { selection, again }: Pick<AnswerOf<typeof readSelection>, 'selection' | 'again'>,
  now: string,
): 'list' | 'beacon' | 'cause' | undefined => {
  if (selection?.status === 'decided') return again.length === 0 ? 'cause' : undefined;
  if (selection?.status !== 'listed') return 'list';
  return now < selection.beacon.at ? 'beacon' : undefined;
};
