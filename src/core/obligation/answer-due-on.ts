import { addDays } from '../basics/add-days.ts';
import { addWorkingDays } from '../basics/working-days.ts';

/** Working days within which the office answers: those of an administrative complaint (Administrative Procedure and Process Code, article 99). */
const answerDays = 20;

/** Until when a request of this day is to be answered; four weeks where the calendar of working days is not known yet. */
export const answerDueOn = (day: string): string => {
  const due = addWorkingDays(day, answerDays);
  return due.ok ? due.value : addDays(day, answerDays * 1.4);
};
