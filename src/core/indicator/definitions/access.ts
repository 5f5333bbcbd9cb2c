import type { IndicatorDefinition } from '../indicator.ts';
import {
  poolTwoShares,
  smallerGroup,
  twoSharesValue,
  type TwoSharesInput,
} from '../inputs/two-shares-input.ts';

/** K13: share of a group among the funded (`one`) over its share among the eligible (`other`). */
export const access: IndicatorDefinition<TwoSharesInput> = {
  id: 'K13',
  version: 1,
  direction: 'target',
  target: { kind: 'exactly', value: 1 },
  isAccountable: true,
  lag: { kind: 'after', months: 0 },
  leastN: 20,
  counted: 'in-smaller-group',
  unit: 'ratio',
  interval: 'katz',
  adjustment: 'none',
  sources: ['selection', 'award'],
  breakdowns: ['university', 'year', 'level', 'category'],
  base: smallerGroup,
  pool: poolTwoShares,
  value: twoSharesValue,
};
