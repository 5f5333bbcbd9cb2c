import type { IndicatorDefinition } from '../indicator.ts';
import { countValue, poolCounts, type CountInput } from '../inputs/count-input.ts';

/** Q4: the old count of people on outbound academic mobility. */
export const outgoingPeople: IndicatorDefinition<CountInput> = {
  id: 'Q4',
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
  breakdowns: ['university', 'year', 'country', 'funding'],
  base: ({ count }) => count,
  pool: poolCounts,
  value: countValue,
};
