import type { IndicatorDefinition } from '../indicator.ts';
import { countValue, poolCounts, type CountInput } from '../inputs/count-input.ts';

/** Q5: the old sum of grant money raised, in tenge. */
export const grantMoney: IndicatorDefinition<CountInput> = {
  id: 'Q5',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'people',
  unit: 'tenge',
  interval: 'none',
  adjustment: 'none',
  sources: ['import'],
  breakdowns: ['university', 'year', 'funding'],
  base: ({ count }) => count,
  pool: poolCounts,
  value: countValue,
};
