import type { BreachStanding } from '../../core/breach/breach.ts';
import { reopenBreach } from '../../core/breach/reopen-breach.ts';
import type { Command } from '../command.ts';
import { findBreach } from './find-breach.ts';

export const reopenBreachCommand: Command<
  { readonly id: string },
  BreachStanding | undefined,
  { readonly reopened: boolean }
> = {
  name: 'reopen-breach',
  load: findBreach,
  decide: reopenBreach,
  answer: () => ({ reopened: true }),
};
