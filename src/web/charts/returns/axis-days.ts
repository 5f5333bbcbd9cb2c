import { daysOfMonth } from './days-of-month.ts';

/** The length of the axis of months for a curve that ends on a day: up to the end of that month, so that a curve of two years has a tick there. */
export const axisDays = (lastDay: number): number =>
  Math.max(1, Math.ceil(lastDay / daysOfMonth)) * daysOfMonth;
