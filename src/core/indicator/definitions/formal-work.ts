import type { IndicatorDefinition } from '../indicator.ts';
import { poolShares, shareValue, type ShareInput } from '../inputs/share-input.ts';

/** K7: returned people with contributions of an employer in at least three of the months 10 to 12. */
export const formalWork: IndicatorDefinition<ShareInput> = {
  id: 'K7',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 12 },
  leastN: 10,
  counted: 'returned',
  unit: 'share',
  interval: 'wilson',
  adjustment: 'none',
  sources: ['pension-file'],
  breakdowns: ['university', 'year', 'level', 'field'],
  base: ({ denominator }) => denominator,
  pool: poolShares,
  value: (input) => shareValue(input),
};
