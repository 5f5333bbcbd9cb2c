import type { BreachStanding } from '../../core/breach/breach.ts';
import { remindBreach } from '../../core/breach/remind-breach.ts';
import type { Command } from '../command.ts';
import { findBreach } from './find-breach.ts';

/** By the clock. */
export const remindBreachCommand: Command<
  { readonly id: string },
  BreachStanding | undefined,
  { readonly reminded: boolean }
> = {
  name: 'remind-breach',
  load: findBreach,
  decide: remindBreach,
  answer: (entries) => ({ reminded: entries.length > 0 }),
};
