import type { SelectionView } from '../../../../contract/selection.ts';

/** What a decision still waits for: the list, or the beacon; undefined when nothing is in the way. */
export const whyNotDecide = (
  selection: Pick<SelectionView, 'status' | 'beacon'> | null,
  now: string,
): 'list' | 'beacon' | undefined => {
  if (selection === null || !['listed', 'decided'].includes(selection.status)) return 'list';
  return selection.status === 'listed' && now < selection.beacon.at ? 'beacon' : undefined;
};
