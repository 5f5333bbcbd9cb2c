import type { BreachStanding } from '../../core/breach/breach.ts';
import { notifyBreach } from '../../core/breach/notify-breach.ts';
import type { Command } from '../command.ts';
import { findBreach } from './find-breach.ts';
import { writeBreachText } from './write-breach-text.ts';

/** How the authorised body was notified, and whom it can ask. */
interface NotificationWords {
  readonly how: string;
  readonly number: string;
  readonly contact: string;
}

export const notifyBreachCommand: Command<
  NotificationWords & { readonly id: string; readonly notifiedAt: string },
  BreachStanding | undefined,
  { readonly notified: boolean }
> = {
  name: 'notify-breach',
  load: findBreach,
  decide: notifyBreach,
  save: async (place, { input: { id, how, number, contact } }) => {
    await writeBreachText(place, id, { kind: 'notified', words: { how, number, contact } });
  },
  answer: () => ({ notified: true }),
};
