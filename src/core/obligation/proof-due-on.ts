import { addDays } from '../basics/add-days.ts';
import { addMonths } from '../basics/add-months.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';

/** How often it is to be shown that work goes on, as Bolashak asks for it. */
const proofEveryMonths = 6;
/** How long before its day a proof is taken for that day. */
const proofDays = 30;
/** How long after its day a proof is asked for: the schedule of letters, and a week for the last of them. */
const askedDays = 37;

const isShown = (
  { events, checked: { rule } }: Pick<ObligationMatter, 'events' | 'checked'>,
  due: string,
): boolean =>
  events.some(
    ({ status, recordedAt, kind, startsOn, endsOn }) =>
      (status !== 'refused' && officeDay(recordedAt) >= addDays(due, -proofDays)) ||
      (status === 'accepted' && rule.pauses.includes(kind) && startsOn <= due && (endsOn ?? due) >= due),
  );

/** When the next proof is due that has not been shown, also one that is overdue by up to five weeks; `null` for what does not run. */
export const proofDueOn = (
  matter: Pick<ObligationMatter, 'obligation' | 'events' | 'checked'>,
  today: string,
): string | null => {
  const { obligation } = matter;
  if (obligation.status !== 'running') return null;
  for (let cycle = 1; ; cycle += 1) {
    const due = addMonths(obligation.startsOn, cycle * proofEveryMonths);
    if (addDays(due, askedDays) >= today && !isShown(matter, due)) return due;
  }
};
