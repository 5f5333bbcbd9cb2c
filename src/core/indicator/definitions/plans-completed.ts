import type { IndicatorDefinition } from '../indicator.ts';
import { poolShares, shareValue, type ShareInput } from '../inputs/share-input.ts';

/** K5: plans whose every mandatory item is verified, of those due. */
export const plansCompleted: IndicatorDefinition<ShareInput> = {
  id: 'K5',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: true,
  lag: { kind: 'after', months: 12 },
  leastN: 10,
  counted: 'plans',
  unit: 'share',
  interval: 'wilson',
  adjustment: 'none',
  sources: ['ledger', 'agreement'],
  breakdowns: ['university', 'year', 'level', 'field', 'call'],
  base: ({ denominator }) => denominator,
  pool: poolShares,
  value: (input) => shareValue(input),
};
