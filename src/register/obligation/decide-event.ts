import { decideEvent, type EventDecision } from '../../core/obligation/decide-event.ts';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';
import { obligationOfRecord } from './obligation-of-record.ts';

export const decideObligationEventCommand: Command<
  EventDecision,
  ObligationMatter | undefined,
  { readonly decided: boolean }
> = {
  name: 'decide-obligation-event',
  load: async (place, { id }) => loadMatter(place, await obligationOfRecord(place, 'obligation_event', id)),
  decide: decideEvent,
  answer: (entries) => ({ decided: entries.length > 0 }),
};
