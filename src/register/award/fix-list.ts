import { fixList, type FixedList } from '../../core/award/fix-list.ts';
import type { SelectionStanding } from '../../core/review/selection.ts';
import type { Command } from '../command.ts';
import { lockSelection } from '../review/lock-selection.ts';

/** The list was made of the frozen pack across all institutions; here it becomes final. */
export const fixListCommand: Command<
  FixedList & { readonly callId: string },
  { readonly id: string; readonly selection: SelectionStanding | undefined },
  { readonly listSha256: string }
> = {
  name: 'fix-list',
  load: async (place, { callId }) => lockSelection(place, callId),
  decide: fixList,
  answer: (_entries, _state, { listSha256 }) => ({ listSha256 }),
};
