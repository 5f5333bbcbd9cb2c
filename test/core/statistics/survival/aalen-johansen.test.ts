import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aalenJohansen } from '../../../../src/core/statistics/survival/aalen-johansen.ts';
import { kaplanMeier } from '../../../../src/core/statistics/survival/kaplan-meier.ts';
import { cohorts, competing10, competingStates, turned, type Cohort } from './cohorts.ts';

const curves = aalenJohansen(competing10.times, competing10.exits, 3);
const stepAt = (time: number): number => curves.steps.times.findLastIndex((one) => one <= time);
const of = (state: (typeof competingStates)[number]) => {
  const found = curves.incidences[competingStates.indexOf(state)];
  if (found === undefined) throw new Error(state);
  return found;
};

describe('ten people with three causes, as R survival and cmprsk print them', () => {
  test.each([
    [7, 'return', 0.353125],
    [7, 'study', 0.1125],
    [7, 'work', 0.1125],
    [8, 'study', 0.253125],
    [10, 'return', 0.634375],
    [10, 'study', 0.253125],
    [10, 'work', 0.1125],
  ] as const)('by %d: %s %d', (time, state, value) => {
    expect(of(state).values[stepAt(time)]).toBeCloseTo(value, 12);
  });

  test.each([
    [7, 0.421875],
    [8, 0.28125],
    [10, 0],
  ])('survival of all causes at %d', (time, value) => {
    expect(curves.steps.survival[stepAt(time)]).toBeCloseTo(value, 12);
  });

  test.each([
    [1, 'return', 0.01],
    [4, 'return', 0.020570791],
    [7, 'return', 0.034972148],
    [10, 'return', 0.117451222],
    [3, 'study', 0.0128125],
    [8, 'study', 0.032643744],
    [5, 'work', 0.013422353],
  ] as const)('Aalen’s variance at %d: %s', (time, state, value) => {
    expect(of(state).variances[stepAt(time)]).toBeCloseTo(value, 9);
  });

  it('has the printed limits for return at 7', () => {
    expect(of('return').lower[stepAt(7)]).toBeCloseTo(0.059518, 6);
    expect(of('return').upper[stepAt(7)]).toBeCloseTo(0.681109, 6);
  });

  it('names its variance, and lists the times with events', () => {
    expect(curves).toMatchObject({ method: 'aalen-johansen', variance: 'aalen', n: 10, events: 7 });
    expect([...curves.steps.times]).toEqual([1, 3, 4, 5, 7, 8, 10]);
  });
});

describe('edges', () => {
  it('gives a share of 0 the exact upper limit among those at risk', () => {
    const study = of('study');
    expect([study.values[0], study.lower[0]]).toEqual([0, 0]);
    // 0 of 10 leaves p possible as long as (1 − p)^10 ≥ 2.5 %.
    expect((1 - (study.upper[0] ?? 0)) ** 10).toBeCloseTo(0.025, 12);
  });

  it('leaves limits undefined where all have entered one state', () => {
    const all = aalenJohansen(Float64Array.of(1, 2, 3), Uint8Array.of(1, 1, 1), 2).incidences[0];
    expect(all?.values[2]).toBeCloseTo(1, 12);
    expect([all?.lower[2], all?.upper[2]]).toEqual([NaN, NaN]);
  });

  it('says when nobody is known, or nobody had an event', () => {
    expect(aalenJohansen(new Float64Array(0), new Uint8Array(0), 2, 4)).toMatchObject({
      status: 'undefined',
      nMissing: 4,
      reasons: ['nobody-known'],
    });
    expect(aalenJohansen(Float64Array.of(3), Uint8Array.of(0), 2).reasons).toEqual(['all-censored']);
  });
});

/** The variance word by word, a sum over all earlier times at each time. */
const byDefinition = ({ times, exits }: Cohort, causes: number, wanted: number, at: number): number => {
  const distinct = [...new Set(times)].toSorted((a, b) => a - b).filter((time) => time <= at);
  const count = (time: number, cause: number): number =>
    times.reduce((sum, one, person) => sum + (one === time && exits[person] === cause ? 1 : 0), 0);
  let [survival, share] = [1, 0];
  const rows = distinct.map((time) => {
    const n = times.filter((one) => one >= time).length;
    const d = Array.from({ length: causes }, (_none, cause) => count(time, cause + 1));
    const before = survival;
    share += (before * (d[wanted - 1] ?? 0)) / n;
    survival *= 1 - d.reduce((a, b) => a + b, 0) / n;
    return { n, d, before, survival, share };
  });
  return rows.reduce(
    (sum, row) =>
      sum +
      row.d.reduce((inner, d, cause) => {
        if (d === 0) return inner;
        const ties = row.n === 1 ? 1 : 1 - (d - 1) / (row.n - 1);
        const fraction = row.survival < 1e-12 ? 0 : (share - row.share) / row.survival;
        const own = cause + 1 === wanted ? 1 : 0;
        return inner + row.before ** 2 * ((d * ties) / row.n ** 2) * (own - fraction) ** 2;
      }, 0),
    0,
  );
};

describe('always', () => {
  it('adds up to 1 with survival, within limits, whatever the order of rows', () => {
    fc.assert(
      fc.property(cohorts(3), (cohort) => {
        const found = aalenJohansen(cohort.times, cohort.exits, 3);
        const other = turned(cohort);
        expect(aalenJohansen(other.times, other.exits, 3)).toEqual(found);
        for (const [step, survival] of found.steps.survival.entries()) {
          const sum = found.incidences.reduce((total, { values }) => total + (values[step] ?? 0), survival);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
          for (const { values, lower, upper } of found.incidences) {
            if (Number.isNaN(lower[step])) continue;
            expect(lower[step]).toBeLessThanOrEqual(values[step] ?? 0);
            expect(upper[step]).toBeGreaterThanOrEqual(values[step] ?? 0);
          }
        }
      }),
    );
  });

  it('has the variance of the definition, summed in one pass', () => {
    fc.assert(
      fc.property(cohorts(2), (cohort) => {
        const found = aalenJohansen(cohort.times, cohort.exits, 2);
        for (const [step, time] of found.steps.times.entries())
          for (const cause of [1, 2])
            expect(found.incidences[cause - 1]?.variances[step]).toBeCloseTo(
              byDefinition(cohort, 2, cause, time),
              10,
            );
      }),
    );
  });

  it('is 1 − Kaplan–Meier for one cause, and less than it for one of two', () => {
    fc.assert(
      fc.property(cohorts(2), ({ times, exits }) => {
        const any = Uint8Array.from(exits, (exit) => Math.min(1, exit));
        const single = aalenJohansen(times, any, 1);
        const { steps } = kaplanMeier(times, any);
        for (const [step, survival] of steps.survival.entries())
          expect(single.incidences[0]?.values[step]).toBeCloseTo(1 - survival, 12);
        const first = Uint8Array.from(exits, (exit) => (exit === 1 ? 1 : 0));
        const naive = kaplanMeier(times, first).steps;
        const both = aalenJohansen(times, exits, 2);
        for (const [step, time] of naive.times.entries()) {
          const own = both.incidences[0]?.values[both.steps.times.indexOf(time)] ?? 0;
          expect(own).toBeLessThanOrEqual(1 - (naive.survival[step] ?? 0) + 1e-12);
        }
      }),
    );
  });
});
