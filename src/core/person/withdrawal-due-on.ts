import { addDays } from '../basics/add-days.ts';
import { addWorkingDays } from '../basics/working-days.ts';

/** Working days within which processing stops after a consent to it is withdrawn (law on personal data of Kazakhstan, from 18 January 2026). */
const stopDays = 15;

/** Until when the office has stopped what the consent covered; three weeks where the calendar of working days is not known yet. `withdrawnOn`: a day. */
export const withdrawalDueOn = (withdrawnOn: string): string => {
  const due = addWorkingDays(withdrawnOn, stopDays);
  return due.ok ? due.value : addDays(withdrawnOn, stopDays * 1.4);
};
