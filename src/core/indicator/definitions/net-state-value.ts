import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { sampleQuantiles } from '../../statistics/sample-quantiles.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolLosses, type LossInput } from '../inputs/loss-input.ts';
import { sumOf } from '../sum-of.ts';
import { withoutSilence } from '../without-silence.ts';

/** K12: what the state gains for each participant over a life, −L of the cost account; limits P5 and P95 of the simulation. */
export const netStateValue: IndicatorDefinition<LossInput> = {
  id: 'K12',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'none' },
  leastN: 10,
  counted: 'participants',
  unit: 'tenge-per-person',
  interval: 'monte-carlo',
  adjustment: 'none',
  sources: ['cost-account'],
  breakdowns: ['year', 'level', 'funding'],
  base: ({ participants }) => participants,
  pool: poolLosses,
  value: ({ losses, participants }) => {
    const method = 'monte-carlo';
    const n = losses.length;
    if (n === 0 || participants === 0)
      return withoutSilence(
        notEstimated(method, [n === 0 ? 'not-collected' : 'denominator-zero'], { n }),
        null,
        participants,
      );
    const [low = Number.NaN, high = Number.NaN] = sampleQuantiles(losses, [0.05, 0.95]);
    const found = estimated(method, -sumOf(losses) / n, { n, lower: -high, upper: -low });
    return withoutSilence(found, null, participants);
  },
};
