import { meanInterval } from '../../statistics/mean-interval.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolMeasured, type MeasuredInput } from '../inputs/measured-input.ts';
import { withSilence } from '../with-silence.ts';

/** K8: geometric mean ratio of wages to those of matched people who did not go, less one. `values`: ln of the ratio of each pair. */
export const matchedWage: IndicatorDefinition<MeasuredInput> = {
  id: 'K8',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 24 },
  leastN: 30,
  counted: 'pairs',
  unit: 'ratio',
  interval: 'student-t-on-logs',
  adjustment: 'matched-pairs',
  sources: ['matched-file'],
  breakdowns: ['year', 'level', 'field'],
  base: ({ values }) => values.length,
  pool: poolMeasured,
  value: ({ values, missing }) => {
    const logs = meanInterval(values);
    const back = (log: number | null): number | null => (log === null ? null : Math.expm1(log));
    const estimate = { ...logs, value: back(logs.value), lower: back(logs.lower), upper: back(logs.upper) };
    return withSilence(estimate, {
      numerator: null,
      denominator: values.length + missing,
      unknown: missing,
      bounds: { lower: -1, upper: null },
    });
  },
};
