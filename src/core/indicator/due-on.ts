import { addMonths } from '../basics/add-months.ts';
import type { Lag } from './lag.ts';

/**
 * The first day on which the value of a cohort is complete: all stays of `year` have ended and the lag has passed. `horizon`: which of the
 * horizons, in months; the last one where none is named.
 */
export const dueOn = (lag: Lag, year: number, horizon?: number): string => {
  const after = `${year + 1}-01-01`;
  switch (lag.kind) {
    case 'none':
      return after;
    case 'after':
      return addMonths(after, lag.months);
    case 'between':
      return addMonths(after, lag.to);
    case 'horizons':
      return addMonths(after, horizon ?? Math.max(...lag.months));
  }
};
