import type { IndicatorDefinition } from '../indicator.ts';
import { countValue, poolCounts, type CountInput } from '../inputs/count-input.ts';

/** Q3: the old count of people received. */
export const incomingPeople: IndicatorDefinition<CountInput> = {
  id: 'Q3',
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
  breakdowns: ['university', 'year', 'country'],
  base: ({ count }) => count,
  pool: poolCounts,
  value: countValue,
};
