import type { IndicatorDefinition } from '../indicator.ts';
import { poolRatios, ratioValue, type RatioInput } from '../inputs/ratio-input.ts';

/** K20: months worked off, and months for which was repaid, of the months owed, person by person; requests not decided yet are open. */
export const obligationKept: IndicatorDefinition<RatioInput> = {
  id: 'K20',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: true,
  lag: { kind: 'after', months: 36 },
  leastN: 10,
  counted: 'obligations',
  unit: 'share',
  interval: 'bootstrap',
  adjustment: 'none',
  sources: ['obligation'],
  breakdowns: ['university', 'year', 'level', 'funding', 'evidence'],
  base: ({ under }) => under.length,
  pool: poolRatios,
  value: ratioValue,
};
