import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { randomSource } from '../../../../src/core/statistics/random-source.ts';
import { kaplanMeier } from '../../../../src/core/statistics/survival/kaplan-meier.ts';
import { turnbull } from '../../../../src/core/statistics/survival/turnbull.ts';
import { readOracle } from '../../../oracles/read-oracle.ts';
import { cohorts } from './cohorts.ts';

const of = (...intervals: readonly (readonly [number, number])[]) =>
  turnbull(
    Float64Array.from(intervals, ([left]) => left),
    Float64Array.from(intervals, ([, right]) => right),
  );
const asText = ({ from, to, isPoint, masses }: ReturnType<typeof of>) =>
  [...masses.keys()].map(
    (at) =>
      `${isPoint[at] === 1 ? `{${to[at]}}` : `(${from[at]},${to[at]}]`} ${(masses[at] ?? 0).toFixed(6)}`,
  );

describe('46 women of Finkelstein and Wolfe (1985)', () => {
  const rows = readOracle('cosmesis-rt.csv');
  const found = turnbull(
    Float64Array.from(rows, ([left]) => Number(left)),
    Float64Array.from(rows, ([, right]) => (right === '' ? Infinity : Number(right))),
  );
  it('has the published masses and no others', () => {
    const published = readOracle('cosmesis-rt-npmle.csv').map(([left, right, mass]) => [
      `(${left},${right}]`,
      Number(mass),
    ]);
    expect(published).toHaveLength(8);
    const ours = [...found.masses.keys()]
      .filter((at) => (found.masses[at] ?? 0) > 1e-9)
      .map((at) => [`(${found.from[at]},${found.to[at]}]`, Number((found.masses[at] ?? 0).toFixed(6))]);
    expect(ours).toEqual(published);
  });
  it('has the published log-likelihood', () => {
    expect(found.logLikelihood).toBeCloseTo(-58.060022, 6);
    expect(found).toMatchObject({ n: 46, events: 21, status: 'ok', reasons: [] });
  });
  it('has limits around each share but the last, which is 1', () => {
    const last = found.shares.length - 1;
    for (const [at, share] of found.shares.subarray(0, last).entries()) {
      expect(found.lower[at]).toBeLessThan(share);
      expect(found.upper[at]).toBeGreaterThan(share);
    }
    expect([found.shares[last], found.lower[last]]).toEqual([1, NaN]);
  });
});

describe('small examples', () => {
  it('keeps exact times, and intervals that begin where they end, apart', () => {
    const found = of([1, 1], [1, 2], [0, 1]);
    expect(asText(found)).toEqual(['{1} 0.666667', '(1,2] 0.333333']);
    expect(found.logLikelihood).toBeCloseTo(-1.909543, 6);
  });
  it('divides what overlaps', () => {
    const found = of([0, 1], [0, 1], [1, 2], [0, 2]);
    expect(asText(found)).toEqual(['(0,1] 0.666667', '(1,2] 0.333333']);
    expect(found.logLikelihood).toBeCloseTo(-1.909543, 6);
  });
  it('finds the place that all share, and divides evenly what lies alike', () => {
    expect(asText(of([0, 3], [1, 2]))).toEqual(['(1,2] 1.000000']);
    const loose = of([0, 1], [2, 3], [0, 3], [0, 3]);
    expect(asText(loose)).toEqual(['(0,1] 0.500000', '(2,3] 0.500000']);
    const cross = of([0, 1], [4, 5], [0, 3], [2, 5], [0, 1], [2, 3], [4, 5], [2, 3]);
    // The ends are alike, p, 1 − 2p, p: 4 ln p + 2 ln(1 − 2p) + 2 ln(1 − p) is greatest where 8p² − 9p + 2 = 0.
    const end = (9 - Math.sqrt(17)) / 16;
    for (const [at, mass] of [end, 1 - 2 * end, end].entries()) expect(cross.masses[at]).toBeCloseTo(mass, 9);
  });
  it('says when nobody is known, or nobody was seen', () => {
    expect(turnbull(new Float64Array(0), new Float64Array(0), 3)).toMatchObject({
      n: 0,
      nMissing: 3,
      status: 'undefined',
      reasons: ['nobody-known'],
    });
    const never = of([3, Infinity], [5, Infinity]);
    expect(never).toMatchObject({ events: 0, reasons: ['all-censored'] });
    expect(asText(never)).toEqual(['(5,Infinity] 1.000000']);
  });
  test.each([
    [3, 2],
    [-1, 2],
    [Infinity, Infinity],
    [0, Number.NaN],
  ])('throws on (%d, %d]', (left, right) => {
    expect(() => of([left, right])).toThrow(RangeError);
  });
});

const intervals = fc
  .array(
    fc.record({
      left: fc.integer({ min: 0, max: 12 }),
      width: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(Infinity)),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) => ({
    left: Float64Array.from(list, ({ left }) => left),
    right: Float64Array.from(list, ({ left, width }) => left + width),
  }));

describe('always', () => {
  it('is Kaplan and Meier’s estimate of exact times', () => {
    fc.assert(
      fc.property(cohorts(1), ({ times, exits }) => {
        const { steps } = kaplanMeier(times, exits);
        // Censored at a time means still at risk at it: seen after it.
        const found = turnbull(
          times,
          Float64Array.from(times, (time, at) => (exits[at] === 1 ? time : Infinity)),
        );
        for (const [step, time] of steps.times.entries()) {
          const at = [...found.to].findLastIndex((to, place) => found.isPoint[place] === 1 && to <= time);
          expect(found.shares[at]).toBeCloseTo(1 - (steps.survival[step] ?? 0), 9);
        }
      }),
    );
  });

  it('satisfies the gradient condition, and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(intervals, ({ left, right }) => {
        const found = turnbull(left, right);
        const turned = turnbull(left.toReversed(), right.toReversed());
        expect(turned.masses).toEqual(found.masses);
        expect(found.reasons).not.toContain('not-converged');
        const allows = (row: number, at: number): boolean => {
          const [low = 0, high = 0] = [left[row], right[row]];
          const [a = 0, b = 0] = [found.from[at], found.to[at]];
          if (found.isPoint[at] === 1) return low === high ? low === b : low < b && b <= high;
          return low <= a && b <= high && low < high;
        };
        const shares = [...left.keys()].map((row) =>
          found.masses.reduce((sum, mass, at) => sum + (allows(row, at) ? mass : 0), 0),
        );
        expect(found.masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 10);
        expect(shares.reduce((sum, share) => sum + Math.log(share), 0)).toBeCloseTo(found.logLikelihood, 7);
        for (const at of found.masses.keys()) {
          const slope = shares.reduce((sum, share, row) => sum + (allows(row, at) ? 1 / share : 0), 0);
          expect(slope / left.length).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('many intervals reach the maximum by the convex minorant as well', () => {
  const source = randomSource(5, 'input');
  const size = 1500;
  const left = new Float64Array(size);
  const right = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const time = -Math.log(source.uniform(row, 0, 0)) * 30;
    const visits = [source.uniform(row, 0, 1) * 60, source.uniform(row, 0, 2) * 60].toSorted((a, b) => a - b);
    left[row] = visits.findLast((visit) => visit < time) ?? 0;
    right[row] = visits.find((visit) => visit >= time) ?? Infinity;
  }
  const found = turnbull(left, right);
  expect(found.masses.length).toBeGreaterThan(300);
  expect(found.steps).toBeLessThan(1000);
  expect(found.reasons).toEqual([]);
  const at = found.to.findIndex((to) => to >= 30);
  expect(Math.abs((found.shares[at] ?? 0) - (1 - Math.exp(-1)))).toBeLessThan(0.08);
  expect(found.lower[at]).toBeLessThan(found.shares[at] ?? 0);
});
