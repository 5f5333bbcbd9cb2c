import type { IndicatorDefinition } from '../indicator.ts';
import { countValue, poolCounts, type CountInput } from '../inputs/count-input.ts';

/** Q2: the old count of joint programmes. */
export const jointProgrammes: IndicatorDefinition<CountInput> = {
  id: 'Q2',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'people',
  unit: 'programmes',
  interval: 'none',
  adjustment: 'none',
  sources: ['import'],
  breakdowns: ['university', 'year', 'country'],
  base: ({ count }) => count,
  pool: poolCounts,
  value: countValue,
};
