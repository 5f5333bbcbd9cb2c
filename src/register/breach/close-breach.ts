import type { BreachOutcome, BreachStanding } from '../../core/breach/breach.ts';
import { closeBreach } from '../../core/breach/close-breach.ts';
import type { Command } from '../command.ts';
import { findBreach } from './find-breach.ts';
import { writeBreachText } from './write-breach-text.ts';

export const closeBreachCommand: Command<
  {
    readonly id: string;
    readonly outcome: BreachOutcome;
    readonly cause: string;
    readonly measures: string;
  },
  BreachStanding | undefined,
  { readonly closed: boolean }
> = {
  name: 'close-breach',
  load: findBreach,
  decide: closeBreach,
  save: async (place, { input: { id, cause, measures } }) => {
    await writeBreachText(place, id, { kind: 'closed', words: { cause, measures } });
  },
  answer: () => ({ closed: true }),
};
