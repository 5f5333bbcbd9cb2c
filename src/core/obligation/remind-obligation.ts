import { formatTime } from '../basics/format-date.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';
import { officeTimeZone } from './office-time-zone.ts';
import { remindersDue, type Reminder } from './reminders-due.ts';

/** Letters that nobody asked for go out in the daytime of the office. */
const daytime = { from: '09:00', to: '19:00' } as const;

/** Each entry makes one letter; what was told is not told again, and at night nothing is. */
export const remindObligation = (
  { matter, told }: { readonly matter: ObligationMatter | undefined; readonly told: readonly Reminder[] },
  _input: unknown,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (matter === undefined) return refuse({ code: 'obligation-unknown' });
  const time = formatTime(now, officeTimeZone);
  if (time < daytime.from || time >= daytime.to) return accept([]);
  const isTold = ({ subjectId, dueOn, offset }: Reminder): boolean =>
    told.some((one) => one.subjectId === subjectId && one.dueOn === dueOn && one.offset >= offset);
  return accept(
    remindersDue(matter, officeDay(now))
      .filter((reminder) => !isTold(reminder))
      .map((reminder) => ({
        kind: 'ObligationReminded',
        noun: 'obligation',
        recordId: matter.obligation.id,
        data: { ...reminder },
      })),
  );
};
