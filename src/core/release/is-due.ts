import { addDays } from '../basics/add-days.ts';
import { dueOn } from '../indicator/due-on.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import { indicators } from '../indicator/indicators.ts';

/** Whether the value of a cohort is complete on the day after the last day of the data. */
export const isDue = (
  indicator: IndicatorId,
  year: number,
  month: number | null,
  dataThrough: string,
): boolean => dueOn(indicators[indicator].lag, year, month ?? undefined) <= addDays(dataThrough, 1);
