import { openBreach, type BreachWish } from '../../core/breach/open-breach.ts';
import type { Command } from '../command.ts';
import { writeBreachText } from './write-breach-text.ts';

export const openBreachCommand: Command<
  BreachWish & { readonly happened: string; readonly foundBy: string },
  undefined,
  { readonly id: string }
> = {
  name: 'open-breach',
  load: async () => Promise.resolve(undefined),
  decide: openBreach,
  save: async (place, { entries, input: { happened, foundBy } }) => {
    for (const { recordId } of entries) {
      await writeBreachText(place, recordId, { kind: 'opened', words: { happened, foundBy } });
    }
  },
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
