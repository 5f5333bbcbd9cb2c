import type { IndicatorDefinition } from '../indicator.ts';
import { poolShares, shareValue, type ShareInput } from '../inputs/share-input.ts';

/** K18: places decided by lot of all places. */
export const decidedByLot: IndicatorDefinition<ShareInput> = {
  id: 'K18',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'places',
  unit: 'share',
  interval: 'census',
  adjustment: 'none',
  sources: ['selection'],
  breakdowns: ['year', 'call'],
  base: ({ denominator }) => denominator,
  pool: poolShares,
  value: (input) => shareValue(input, 'census'),
};
