import type { BreachStanding } from '../../core/breach/breach.ts';
import { noteBreachStep } from '../../core/breach/note-breach-step.ts';
import type { Command } from '../command.ts';
import { findBreach } from './find-breach.ts';
import { writeBreachText } from './write-breach-text.ts';

export const noteBreachStepCommand: Command<
  { readonly id: string; readonly step: string; readonly people?: number | undefined },
  BreachStanding | undefined,
  { readonly noted: boolean }
> = {
  name: 'note-breach-step',
  load: findBreach,
  decide: noteBreachStep,
  save: async (place, { input: { id, step } }) => {
    await writeBreachText(place, id, { kind: 'step', words: { step } });
  },
  answer: () => ({ noted: true }),
};
