import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { convergenceTrace } from '../../../src/core/statistics/convergence-trace.ts';
import { sampleMoments } from '../../../src/core/statistics/sample-moments.ts';
import { quantileOfSorted, sampleQuantiles } from '../../../src/core/statistics/sample-quantiles.ts';

const probabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];

test('type 7 of one to ten, as R prints it', () => {
  const values = Float64Array.from([9, 1, 8, 2, 7, 3, 6, 4, 5, 10]);
  const found = Array.from(sampleQuantiles(values, [0.05, 0.25, 0.5, 0.95]));
  for (const [index, printed] of [1.45, 3.25, 5.5, 9.55].entries())
    expect(found[index]).toBeCloseTo(printed, 12);
  expect(Array.from(values)).toEqual([9, 1, 8, 2, 7, 3, 6, 4, 5, 10]);
});

test('selecting gives what sorting gives, ties and runs included', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    // Minus zero sorts before zero and equals it: which of the two is chosen says nothing.
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => number + 0),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), fc.boolean(), (list, isSorted) => {
      const values = Float64Array.from(isSorted ? list.toSorted((a, b) => a - b) : list);
      const sorted = values.toSorted();
      const expected = Array.from(probabilities, (probability) => quantileOfSorted(sorted, probability));
      expect(Array.from(sampleQuantiles(values, probabilities))).toEqual(expected);
    }),
  );
});

test('refuses what has no quantile', () => {
  expect(() => sampleQuantiles(new Float64Array(0), [0.5])).toThrow(RangeError);
  expect(() => sampleQuantiles(Float64Array.of(1, Number.NaN), [0.5])).toThrow(RangeError);
  expect(() => sampleQuantiles(Float64Array.of(1, 2), [0.5, 0.4])).toThrow(RangeError);
  expect(() => sampleQuantiles(Float64Array.of(1, 2), [1.1])).toThrow(RangeError);
});

test('mean, standard deviation, trace', () => {
  const values = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);
  const { mean, sd } = sampleMoments(values);
  expect(mean).toBe(5);
  expect(sd).toBeCloseTo(Math.sqrt(32 / 7), 14);
  expect(() => sampleMoments(Float64Array.of(1))).toThrow(RangeError);
  const trace = convergenceTrace(Float64Array.from({ length: 64 }, (_none, index) => index));
  expect(trace.map(({ draws }) => draws)).toEqual([4, 8, 16, 32, 64]);
  expect(trace.at(-1)).toMatchObject({ mean: 31.5, p50: 31.5 });
});
