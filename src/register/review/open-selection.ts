import { openSelection, type SelectionOpening } from '../../core/review/open-selection.ts';
import type { SelectionStanding } from '../../core/review/selection.ts';
import type { Call } from '../../core/programme/call.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import { findSelection } from './find-selection.ts';

interface Input extends Omit<SelectionOpening, 'commitments'> {
  readonly parties: readonly { readonly name: string; readonly commitment: string }[];
}

export const openSelectionCommand: Command<
  Input,
  { readonly before: SelectionStanding | undefined; readonly call: Call | undefined },
  { readonly opened: boolean }
> = {
  name: 'open-selection',
  load: async ({ trx }, { callId }) => ({
    before: await findSelection(trx, callId),
    call: await readCall(trx, callId),
  }),
  decide: (state, { parties, ...opening }, circumstances) =>
    openSelection(
      state,
      { ...opening, commitments: parties.map(({ commitment }) => commitment) },
      circumstances,
    ),
  save: async ({ trx }, { entries, input: { parties } }) => {
    const committed = entries.filter(({ noun }) => noun === 'lottery-party');
    if (committed.length === 0) return;
    await trx
      .insertInto('lottery_party_text')
      .values(
        committed.map(({ recordId }, index) => ({ party_id: recordId, name: parties[index]?.name ?? '' })),
      )
      .execute();
  },
  answer: (entries) => ({ opened: entries.length > 0 }),
};
