import { daysOfMonth } from './days-of-month.ts';

/** Months at which the axis of `days` has a tick: every 1, 3, 6, 12 or 24, at most seven of them with the first at 0. */
export const monthTicks = (days: number): readonly number[] => {
  const months = Math.max(1, days / daysOfMonth);
  const step = [1, 3, 6, 12, 24].find((size) => months / size <= 6) ?? Math.ceil(months / 72) * 12;
  return Array.from({ length: Math.floor(months / step + 1e-6) + 1 }, (_, index) => index * step);
};
