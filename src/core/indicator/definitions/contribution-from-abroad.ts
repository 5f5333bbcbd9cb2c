import type { IndicatorDefinition } from '../indicator.ts';
import { perPersonValue, poolPerPerson, type PerPersonInput } from '../inputs/per-person-input.ts';

/** K19: verified contributions for each alumnus who is abroad. */
export const contributionFromAbroad: IndicatorDefinition<PerPersonInput> = {
  id: 'K19',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 36 },
  leastN: 10,
  counted: 'absent-alumni',
  unit: 'items-per-person',
  interval: 'bootstrap',
  adjustment: 'none',
  sources: ['follow-up'],
  breakdowns: ['university', 'year', 'level', 'country', 'category'],
  base: ({ items }) => items.length,
  pool: poolPerPerson,
  value: perPersonValue,
};
