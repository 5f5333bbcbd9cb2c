import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { kaplanMeier } from '../../../../src/core/statistics/survival/kaplan-meier.ts';
import { restrictedMean } from '../../../../src/core/statistics/survival/restricted-mean.ts';
import { survivalAt } from '../../../../src/core/statistics/survival/survival-at.ts';
import { survivalMedian } from '../../../../src/core/statistics/survival/survival-median.ts';
import { cohorts, freireich, turned } from './cohorts.ts';

const { times, exits } = freireich('6-MP');
const curve = kaplanMeier(times, exits);

describe('6-MP of Freireich et al. (1963), as R survival prints it', () => {
  test.each([
    [6, 21, 3, 0.857143, 0.0763604, 0.619718, 0.951552],
    [7, 17, 1, 0.806723, 0.0869353, 0.563147, 0.922809],
    [10, 15, 1, 0.752941, 0.0963497, 0.5032, 0.889362],
    [13, 12, 1, 0.690196, 0.1068147, 0.43161, 0.849066],
    [16, 11, 1, 0.627451, 0.1140539, 0.367511, 0.804912],
    [22, 7, 1, 0.537815, 0.1282338, 0.267779, 0.746791],
    [23, 6, 1, 0.448179, 0.1345915, 0.188052, 0.680143],
  ])('week %d', (week, n, d, survival, standardError, lower, upper) => {
    const { steps } = curve;
    const at = steps.times.indexOf(week);
    expect([steps.atRisk[at], steps.events[at]]).toEqual([n, d]);
    expect(steps.survival[at]).toBeCloseTo(survival, 6);
    expect(steps.standardErrors[at]).toBeCloseTo(standardError, 7);
    expect(steps.lower[at]).toBeCloseTo(lower, 6);
    expect(steps.upper[at]).toBeCloseTo(upper, 6);
  });

  it('has seven steps and says how they were computed', () => {
    expect(curve.steps.times).toHaveLength(7);
    expect(curve).toMatchObject({
      method: 'kaplan-meier',
      variance: 'greenwood',
      interval: 'log-log',
      n: 21,
      events: 9,
      status: 'ok',
    });
  });

  it('has the median 23 (13 to undefined)', () => {
    expect(survivalMedian(curve.steps, curve)).toMatchObject({ value: 23, lower: 13, upper: null });
  });

  it('has the restricted mean 23.2874 to week 35', () => {
    const { mean, standardError } = restrictedMean(curve, 35);
    expect(mean.value).toBeCloseTo(23.2874, 4);
    expect(standardError).toBeCloseTo(2.82747, 5);
  });
});

describe('edges', () => {
  it('has undefined limits where nobody is left', () => {
    const { steps } = kaplanMeier(Float64Array.of(1, 2), Uint8Array.of(1, 1));
    expect([...steps.survival]).toEqual([0.5, 0]);
    expect([steps.standardErrors[1], steps.lower[1], steps.upper[1]]).toEqual([NaN, NaN, NaN]);
    expect(survivalAt(kaplanMeier(Float64Array.of(1, 2), Uint8Array.of(1, 1)), 9, 2)).toMatchObject({
      value: 0,
      lower: null,
      upper: null,
      reasons: ['nobody-left'],
    });
  });

  it('is 1 throughout when all are censored, with an exact lower bound and no median', () => {
    const all = kaplanMeier(Float64Array.of(5, 5, 5), new Uint8Array(3));
    expect(all).toMatchObject({ n: 3, events: 0, status: 'ok', reasons: ['all-censored'] });
    const at = survivalAt(all, 4, 5);
    expect(at).toMatchObject({ value: 1, upper: 1 });
    // 0 of 3 leaves a share p possible as long as (1 − p)³ ≥ 5 %.
    expect((at.lower ?? 0) ** 3).toBeCloseTo(0.05, 12);
    expect(survivalMedian(all.steps, all)).toMatchObject({ value: null, reasons: ['half-not-reached'] });
  });

  it('is undefined without anybody, bounded when somebody is missing, and says nothing after the last time', () => {
    const nobody = kaplanMeier(new Float64Array(0), new Uint8Array(0), 7);
    expect(nobody).toMatchObject({ n: 0, nMissing: 7, status: 'undefined', reasons: ['nobody-known'] });
    expect(survivalMedian(nobody.steps, nobody)).toMatchObject({ value: null, status: 'undefined' });
    expect(restrictedMean(nobody, 5).mean.value).toBeNull();
    expect(kaplanMeier(times, exits, 3).status).toBe('bounded');
    expect(survivalAt(curve, 36, 35)).toMatchObject({ value: null, reasons: ['after-the-last-time'] });
    expect(survivalAt(curve, 22.5, 35).value).toBeCloseTo(0.537815, 6);
  });

  it('finds ½ also where the product misses its last bit', () => {
    const six = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect(survivalMedian(kaplanMeier(six, Uint8Array.of(1, 1, 1, 0, 0, 0)).steps, { n: 6 }).value).toBe(3);
  });

  test.each([[Number.NaN], [-1], [Infinity]])('throws on the time %d', (time) => {
    expect(() => kaplanMeier(Float64Array.of(1.5, time), Uint8Array.of(0, 1))).toThrow(RangeError);
  });
  it('throws on columns that do not fit', () => {
    expect(() => kaplanMeier(Float64Array.of(1), Uint8Array.of(0, 1))).toThrow(RangeError);
    expect(() => kaplanMeier(Float64Array.of(1), Uint8Array.of(2))).toThrow(RangeError);
  });
});

describe('always', () => {
  it('is the share still without the event when nobody is censored before', () => {
    fc.assert(
      fc.property(cohorts(1), ({ times: all }) => {
        const { steps } = kaplanMeier(all, new Uint8Array(all.length).fill(1));
        for (const [step, time] of steps.times.entries())
          expect(steps.survival[step]).toBeCloseTo(all.filter((one) => one > time).length / all.length, 12);
      }),
    );
  });

  it('falls, lies within its limits and does not depend on the order of rows', () => {
    fc.assert(
      fc.property(cohorts(1), (cohort) => {
        const { steps } = kaplanMeier(cohort.times, cohort.exits);
        const other = turned(cohort);
        expect(kaplanMeier(other.times, other.exits).steps).toEqual(steps);
        for (const [step, survival] of steps.survival.entries()) {
          expect(survival).toBeLessThan(steps.survival[step - 1] ?? 1);
          if (survival === 0) continue;
          expect(steps.lower[step]).toBeLessThanOrEqual(survival);
          expect(steps.upper[step]).toBeGreaterThanOrEqual(survival);
        }
      }),
    );
  });

  it('has as restricted mean of uncensored times their mean', () => {
    fc.assert(
      fc.property(cohorts(1), ({ times: all }) => {
        const last = Math.max(...all);
        fc.pre(last > 0);
        const { mean } = restrictedMean(kaplanMeier(all, new Uint8Array(all.length).fill(1)), last);
        expect((mean.value ?? 0) / last).toBeCloseTo(all.reduce((a, b) => a + b, 0) / all.length / last, 10);
      }),
    );
  });
});
