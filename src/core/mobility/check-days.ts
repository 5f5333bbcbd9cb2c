import { daysBetween } from '../basics/format-date.ts';
import type { Refusal } from '../basics/refusal.ts';
import type { EndReason } from './end-reasons.ts';
import { latestDay } from './latest-day.ts';

/** How long before the first planned day somebody may leave: longer than that it is another journey. */
const mostDaysEarly = 30;

interface Days {
  readonly departedOn: string;
  readonly arrivedOn: string | null;
  readonly returnedOn: string | null;
  readonly endReason: EndReason | null;
}

interface Planned {
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

const departureFault = ({ plannedStart, plannedEnd }: Planned, departedOn: string): Refusal | undefined => {
  if (daysBetween(departedOn, plannedStart) > mostDaysEarly)
    return { code: 'departure-too-early', params: { days: mostDaysEarly, start: plannedStart } };
  return departedOn > plannedEnd ? { code: 'departure-after-end', params: { end: plannedEnd } } : undefined;
};

const returnFault = (
  { plannedEnd }: Planned,
  { departedOn, arrivedOn, returnedOn, endReason }: Days,
): Refusal | undefined => {
  if (returnedOn === null) return undefined;
  const begun = arrivedOn ?? departedOn;
  if (returnedOn < begun) return { code: 'return-before-departure', params: { day: begun } };
  const isEarly = returnedOn < plannedEnd;
  if (isEarly && endReason === null) return { code: 'early-return-reason', params: { end: plannedEnd } };
  return !isEarly && endReason !== null
    ? { code: 'return-not-early', params: { end: plannedEnd } }
    : undefined;
};

/** Why the days of a stay cannot be so: in the future, out of order, far from the plan, or early without the reason. */
export const checkDays = (planned: Planned, days: Days, now: string): Refusal | undefined => {
  const { departedOn, arrivedOn, returnedOn } = days;
  const latest = latestDay(now);
  const future = [departedOn, arrivedOn, returnedOn].find((day) => day !== null && day > latest);
  if (future !== undefined && future !== null) return { code: 'day-in-future', params: { day: future } };
  const departure = departureFault(planned, departedOn);
  if (departure !== undefined) return departure;
  if (arrivedOn !== null && arrivedOn < departedOn)
    return { code: 'arrival-before-departure', params: { day: departedOn } };
  return returnFault(planned, days);
};
