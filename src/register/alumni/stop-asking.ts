import { stopAsking } from '../../core/alumni/stop-asking.ts';
import type { Command } from '../command.ts';
import { loadAlumnus } from './load-alumnus.ts';

/** On his own page, or by the personal link. */
export const stopAskingCommand: Command<
  { readonly alumnusId: string; readonly why: 'asked-to' | 'not-me' },
  Parameters<typeof stopAsking>[0],
  { readonly stopped: boolean }
> = {
  name: 'stop-follow-ups',
  load: async (place, { alumnusId }) => loadAlumnus(place, alumnusId),
  owner: ({ alumnus }) => alumnus?.accountId,
  decide: stopAsking,
  answer: () => ({ stopped: true }),
};
