import { medianInterval } from '../../statistics/median-interval.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolMeasured, type MeasuredInput } from '../inputs/measured-input.ts';
import { withoutSilence } from '../without-silence.ts';

/** K21: median days from an event to its record; events not recorded yet (`missing`) count as longer than all. */
export const dataDelay: IndicatorDefinition<MeasuredInput> = {
  id: 'K21',
  version: 1,
  direction: 'down',
  target: null,
  isAccountable: true,
  lag: { kind: 'after', months: 0 },
  leastN: 10,
  counted: 'events',
  unit: 'days',
  interval: 'order-statistics',
  adjustment: 'none',
  sources: ['journal'],
  breakdowns: ['university', 'year', 'category'],
  base: ({ values, missing }) => values.length + missing,
  pool: poolMeasured,
  value: ({ values, missing }) => {
    const all = values.length + missing;
    const coverage = all === 0 ? null : values.length / all;
    return { ...withoutSilence(medianInterval(values, missing), null, all), coverage };
  },
};
