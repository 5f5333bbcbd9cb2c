import type { BreachView } from '../../contract/breach.ts';
import type { BreachRow } from '../../register/breach/list-breaches.ts';

const hour = 3_600_000;

/** A breach with its clock as it stands now; `now`: an instant. */
export const breachView = (row: BreachRow, now: string): BreachView => {
  const { status, notifiedAt, dueAt, outcome } = row;
  const isRunning = status === 'open' && notifiedAt === null;
  const left = (Date.parse(dueAt) - Date.parse(now)) / hour;
  return {
    ...row,
    kinds: [...row.kinds],
    // A term that has just ended is not “0 hours left”.
    hoursLeft: isRunning ? (left < 0 ? Math.min(-1, Math.ceil(left)) : Math.floor(left)) : null,
    isLate: outcome === 'no-breach' ? false : (notifiedAt ?? now) > dueAt,
  };
};
