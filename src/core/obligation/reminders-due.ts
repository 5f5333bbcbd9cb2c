import { addDays } from '../basics/add-days.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { proofDueOn } from './proof-due-on.ts';

/** The announced schedule: days before and after a due date on which a letter goes out; then no more. */
const reminderDays = [-14, 0, 14, 30] as const;
/** A letter that could not go out for so many days is not sent any more: the next one comes anyway. */
const latestDays = 7;

export interface Reminder {
  readonly about: 'proof' | 'instalment';
  /** The obligation, or the instalment. */
  readonly subjectId: string;
  readonly dueOn: string;
  readonly offset: number;
}

/** The last day of the schedule that has come, unless it is long past. */
const offsetAt = (dueOn: string, today: string): number | undefined =>
  reminderDays.findLast(
    (days) => addDays(dueOn, days) <= today && today <= addDays(dueOn, days + latestDays),
  );

/** What is to be reminded of today, told or not. */
export const remindersDue = (
  matter: Pick<ObligationMatter, 'obligation' | 'events' | 'checked' | 'instalments'>,
  today: string,
): readonly Reminder[] => {
  const { obligation, instalments } = matter;
  const proof = proofDueOn(matter, today);
  const open = instalments.filter(
    ({ withdrawnAt, paidAmount, amount }) => withdrawnAt === null && paidAmount < amount,
  );
  const due = [
    ...(proof === null ? [] : [{ about: 'proof' as const, subjectId: obligation.id, dueOn: proof }]),
    ...(obligation.status === 'refunding'
      ? open.map(({ id, dueOn }) => ({ about: 'instalment' as const, subjectId: id, dueOn }))
      : []),
  ];
  return due.flatMap((one) => {
    const offset = offsetAt(one.dueOn, today);
    return offset === undefined ? [] : [{ ...one, offset }];
  });
};
