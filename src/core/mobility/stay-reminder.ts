import { dayOf, daysBetween, formatTime } from '../basics/format-date.ts';
import type { MobilityStatus } from './mobility.ts';

export const stayReminders = ['departure', 'return'] as const;
type StayReminder = (typeof stayReminders)[number];

/** Days from the planned day on which one is reminded to record it; after the last nobody is reminded any more. */
export const stayReminderDays: readonly number[] = [-14, 0, 3, 10];

/** A reminder that came too late by so many days, because the server stood still, is left out. */
const mostDaysLate = 7;
const quietUntil = '09:00';
const quietFrom = '20:00';

export interface RemindedStay {
  readonly status: MobilityStatus;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  /** Of the participant, whose night is quiet. */
  readonly timeZone: string;
}

export interface DueReminder {
  readonly about: StayReminder;
  /** The planned day that it is about. */
  readonly plannedOn: string;
  /** One of `stayReminderDays`. */
  readonly step: number;
}

/** Of what a participant is reminded at an instant: the latest step of the schedule that is due, by day and never at night. */
export const stayReminder = (
  { status, plannedStart, plannedEnd, timeZone }: RemindedStay,
  now: string,
): DueReminder | undefined => {
  if (status !== 'agreed' && status !== 'abroad') return undefined;
  const time = formatTime(now, timeZone);
  if (time < quietUntil || time >= quietFrom) return undefined;
  const plannedOn = status === 'agreed' ? plannedStart : plannedEnd;
  const days = daysBetween(plannedOn, dayOf(now, timeZone));
  const step = stayReminderDays.findLast((reminded) => reminded <= days);
  if (step === undefined || days - step > mostDaysLate) return undefined;
  return { about: status === 'agreed' ? 'departure' : 'return', plannedOn, step };
};
