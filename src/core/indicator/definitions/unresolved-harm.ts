import { notEstimated } from '../../statistics/estimated.ts';
import { poissonInterval } from '../../statistics/poisson-interval.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolHarm, type HarmInput } from '../inputs/harm-input.ts';
import { withoutSilence } from '../without-silence.ts';

/** K22: reports of danger or abuse that have stood unresolved for more than 30 days; the target is none. */
export const unresolvedHarm: IndicatorDefinition<HarmInput> = {
  id: 'K22',
  version: 1,
  direction: 'down',
  target: { kind: 'at-most', value: 0 },
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 1,
  counted: 'participants',
  unit: 'reports',
  interval: 'exact-poisson',
  adjustment: 'none',
  sources: ['safety-reports'],
  breakdowns: ['university', 'year', 'country'],
  base: ({ participants }) => participants,
  pool: poolHarm,
  value: ({ unresolved, participants }) =>
    withoutSilence(
      participants === 0
        ? notEstimated('exact-poisson', ['denominator-zero'], { n: 0 })
        : poissonInterval(unresolved),
      unresolved,
      participants,
    ),
};
