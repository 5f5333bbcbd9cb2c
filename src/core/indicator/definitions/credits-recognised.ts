import type { IndicatorDefinition } from '../indicator.ts';
import { poolRatios, ratioValue, type RatioInput } from '../inputs/ratio-input.ts';

/** K6: ECTS credits recognised at home of those earned abroad, person by person; what is not decided yet is open. */
export const creditsRecognised: IndicatorDefinition<RatioInput> = {
  id: 'K6',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: true,
  lag: { kind: 'after', months: 3 },
  leastN: 10,
  counted: 'people',
  unit: 'share',
  interval: 'bootstrap',
  adjustment: 'none',
  sources: ['recognition'],
  breakdowns: ['university', 'year', 'level', 'country', 'field'],
  base: ({ under }) => under.length,
  pool: poolRatios,
  value: ratioValue,
};
