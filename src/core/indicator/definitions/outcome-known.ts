import { horizons } from '../../alumni/return-dimensions.ts';
import { wilsonInterval } from '../../statistics/proportion/wilson-interval.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolKnown, type KnownInput } from '../inputs/known-input.ts';
import { withoutSilence } from '../without-silence.ts';
import { notEstimated } from '../../statistics/estimated.ts';

/** K2: of how many participants the state is known at the horizon; the target is nine of ten. */
export const outcomeKnown: IndicatorDefinition<KnownInput> = {
  id: 'K2',
  version: 1,
  direction: 'up',
  target: { kind: 'at-least', value: 0.9 },
  isAccountable: true,
  lag: { kind: 'horizons', months: horizons },
  leastN: 5,
  counted: 'participants',
  unit: 'share',
  interval: 'wilson',
  adjustment: 'none',
  sources: ['follow-up', 'pension-file'],
  breakdowns: ['university', 'year', 'level', 'country', 'funding'],
  base: ({ participants }) => participants,
  pool: poolKnown,
  value: ({ known, participants }) =>
    withoutSilence(
      participants === 0
        ? notEstimated('wilson', ['denominator-zero'], { n: 0 })
        : wilsonInterval(known, participants),
      known,
      participants,
    ),
};
