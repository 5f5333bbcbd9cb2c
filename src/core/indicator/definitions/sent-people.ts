import type { IndicatorDefinition } from '../indicator.ts';
import { countValue, poolCounts, type CountInput } from '../inputs/count-input.ts';

/** Q1: the old count of students, master students and staff sent abroad, by category. */
export const sentPeople: IndicatorDefinition<CountInput> = {
  id: 'Q1',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'people',
  unit: 'people',
  interval: 'none',
  adjustment: 'none',
  sources: ['import'],
  breakdowns: ['university', 'year', 'level', 'category'],
  base: ({ count }) => count,
  pool: poolCounts,
  value: countValue,
};
