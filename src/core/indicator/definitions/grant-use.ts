import type { IndicatorDefinition } from '../indicator.ts';
import { poolShares, shareValue, type ShareInput } from '../inputs/share-input.ts';

/** K15: grants used of those allocated. In the paper's year 2024, if comparable, 539 of 570. */
export const grantUse: IndicatorDefinition<ShareInput> = {
  id: 'K15',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: true,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'grants',
  unit: 'share',
  interval: 'census',
  adjustment: 'none',
  sources: ['award'],
  breakdowns: ['university', 'year', 'level', 'call'],
  base: ({ denominator }) => denominator,
  pool: poolShares,
  value: (input) => shareValue(input, 'census'),
};
