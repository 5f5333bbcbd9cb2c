import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { FollowUpStanding } from './follow-up.ts';
import { followUpReminderDays } from './wave-days.ts';

/** One asking that waits for an answer, with what became of its letter. */
export interface AwaitedFollowUp extends Pick<
  FollowUpStanding,
  'status' | 'invitedOn' | 'closesOn' | 'reminders' | 'bouncedAt'
> {
  readonly id: string;
  /** The mail server refused the letter for good. */
  readonly isReturned: boolean;
}

/**
 * Remind on the announced days whoever has not answered; days that passed while nobody looked are one reminder. A letter that came back is
 * noted instead, and whose time is over is closed.
 */
export const remindFollowUps = (
  awaited: readonly AwaitedFollowUp[],
  { today }: { readonly today: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> =>
  accept(
    awaited.flatMap(
      ({ id, status, invitedOn, closesOn, reminders, bouncedAt, isReturned }): readonly EntryBody[] => {
        if (status !== 'invited') return [];
        const of = { noun: 'follow-up', recordId: id };
        if (closesOn < today) return [{ kind: 'FollowUpClosed', ...of, data: { status: 'closed' } }];
        if (bouncedAt !== null) return [];
        if (isReturned) return [{ kind: 'FollowUpBounced', ...of, data: { bouncedAt: now } }];
        const passed = followUpReminderDays(invitedOn, closesOn).filter((day) => day <= today).length;
        if (passed <= reminders) return [];
        return [{ kind: 'FollowUpReminded', ...of, data: { reminders: passed, on: today } }];
      },
    ),
  );
