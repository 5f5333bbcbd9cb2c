import { meanInterval } from '../../statistics/mean-interval.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { poolMeasured, type MeasuredInput } from '../inputs/measured-input.ts';
import { sumOf } from '../sum-of.ts';
import { withSilence } from '../with-silence.ts';

/** From A1 to C2 and back. */
const most = 5;

/** K10: mean change of the CEFR level, A1 = 1 to C2 = 6, of those tested before and after. */
export const languageGain: IndicatorDefinition<MeasuredInput> = {
  id: 'K10',
  version: 1,
  direction: 'up',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 1 },
  leastN: 10,
  counted: 'tested',
  unit: 'levels',
  interval: 'student-t',
  adjustment: 'none',
  sources: ['language-test'],
  breakdowns: ['university', 'year', 'level', 'country', 'category'],
  base: ({ values }) => values.length,
  pool: poolMeasured,
  value: ({ values, missing }) => {
    if (values.some((change) => Math.abs(change) > most)) throw new RangeError('no change of a CEFR level');
    const all = values.length + missing;
    const gained = sumOf(values);
    return withSilence(meanInterval(values), {
      numerator: null,
      denominator: all,
      unknown: missing,
      bounds: { lower: (gained - most * missing) / all, upper: (gained + most * missing) / all },
    });
  },
};
