import type { IndicatorDefinition } from '../indicator.ts';
import {
  poolTwoShares,
  smallerGroup,
  twoSharesValue,
  type TwoSharesInput,
} from '../inputs/two-shares-input.ts';

/** K14: success rate of a group (`one`) over that of all others (`other`) with scores in the same band. */
export const selectionParity: IndicatorDefinition<TwoSharesInput> = {
  id: 'K14',
  version: 1,
  direction: 'target',
  target: { kind: 'at-least', value: 0.8 },
  isAccountable: true,
  lag: { kind: 'after', months: 0 },
  leastN: 20,
  counted: 'in-smaller-group',
  unit: 'ratio',
  interval: 'katz',
  adjustment: 'score-band',
  sources: ['selection'],
  breakdowns: ['year', 'call', 'score-band', 'category'],
  base: smallerGroup,
  pool: poolTwoShares,
  value: twoSharesValue,
};
