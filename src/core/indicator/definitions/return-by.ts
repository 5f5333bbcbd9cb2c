import { horizons } from '../../alumni/return-dimensions.ts';
import { notEstimated } from '../../statistics/estimated.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { knownAtHorizon } from '../inputs/known-at-horizon.ts';
import { returnByHorizon } from '../inputs/return-by-horizon.ts';
import { poolReturns, type ReturnInput } from '../inputs/return-input.ts';
import { withSilence } from '../with-silence.ts';

/**
 * K1: share of all participants that has returned by 6, 12, 36 and 60 months, other states competing. Context and never a target: as a target
 * it would reward keeping students at home and choosing the least mobile.
 */
export const returnBy: IndicatorDefinition<ReturnInput> = {
  id: 'K1',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'horizons', months: horizons },
  leastN: 10,
  counted: 'participants',
  unit: 'share',
  interval: 'aalen-johansen',
  adjustment: 'competing-events',
  sources: ['follow-up', 'pension-file'],
  breakdowns: ['university', 'year', 'level', 'country', 'field', 'funding', 'evidence'],
  base: ({ participants }) => participants,
  pool: poolReturns,
  value: (input) => {
    const { participants, exits } = input;
    if (exits.length > participants) throw new RangeError('more people are known than took part');
    const { known, returned } = knownAtHorizon(input);
    const estimate =
      participants === 0
        ? notEstimated('aalen-johansen', ['denominator-zero'], { n: 0 })
        : returnByHorizon(input);
    const unknown = participants - known;
    return withSilence(estimate, {
      numerator: returned,
      denominator: participants,
      unknown,
      bounds: { lower: returned / participants, upper: (returned + unknown) / participants },
    });
  },
};
