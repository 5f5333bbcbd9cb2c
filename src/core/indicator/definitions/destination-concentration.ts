import { bootstrapInterval } from '../../statistics/bootstrap-interval.ts';
import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { herfindahl } from '../../statistics/herfindahl.ts';
import type { IndicatorDefinition } from '../indicator.ts';
import { personsByPlace, poolPlaces, type PlacesInput } from '../inputs/places-input.ts';
import { totalOf } from '../total-of.ts';
import { withoutSilence } from '../without-silence.ts';

/** K16: Herfindahl–Hirschman index over destinations, with the bootstrap over persons. */
export const destinationConcentration: IndicatorDefinition<PlacesInput> = {
  id: 'K16',
  version: 1,
  direction: 'context',
  target: null,
  isAccountable: false,
  lag: { kind: 'after', months: 0 },
  leastN: 30,
  counted: 'participants',
  unit: 'index',
  interval: 'bootstrap',
  adjustment: 'none',
  sources: ['agreement'],
  breakdowns: ['university', 'year', 'level', 'funding'],
  base: ({ places }) => totalOf(places, ({ people }) => people),
  pool: poolPlaces,
  value: ({ places }, bootstrap) => {
    const method = 'herfindahl-hirschman';
    const persons = personsByPlace(places);
    const n = persons.length;
    if (n === 0) return withoutSilence(notEstimated(method, ['denominator-zero'], { n }), null, 0);
    const again = new Float64Array(places.length);
    const { lower, upper } = bootstrapInterval(bootstrap, n, (rows) => {
      again.fill(0);
      for (const row of rows) again[persons[row] ?? 0] = (again[persons[row] ?? 0] ?? 0) + 1;
      return herfindahl(again);
    });
    const reasons = n < 2 ? ['single-value'] : [];
    const value = herfindahl(places.map(({ people }) => people));
    return withoutSilence(estimated(method, value, { n, lower, upper, reasons }), null, n);
  },
};
