import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { betaFromMoments } from '../../../../src/core/statistics/proportion/beta-from-moments.ts';
import { betaPosterior } from '../../../../src/core/statistics/proportion/beta-posterior.ts';
import { poolShares } from '../../../../src/core/statistics/proportion/pool-shares.ts';
import { randomEffects } from '../../../../src/core/statistics/random-effects.ts';
import { readOracle } from '../../../oracles/read-oracle.ts';

describe('rat tumours of Gelman et al.', () => {
  it('takes the prior from mean and standard deviation', () => {
    const prior = betaFromMoments(0.136, 0.103);
    expect((prior?.alpha ?? 0) + (prior?.beta ?? 0)).toBeCloseTo(10.0759, 4);
    expect(prior?.alpha).toBeCloseTo(1.37, 3);
    expect(prior?.beta).toBeCloseTo(8.706, 3);
    expect(betaFromMoments(0.5, 0.6)).toBeUndefined();
  });
  it('draws 4 of 14 towards it', () => {
    const posterior = betaPosterior({ alpha: 1.4, beta: 8.6 }, 4, 14);
    expect(posterior.value).toBeCloseTo(0.225, 12);
    // Beta(5.4, 18.6) has the standard deviation .0835; its central 95 % is some four of them wide.
    expect(Math.sqrt((0.225 * 0.775) / 25)).toBeCloseTo(0.0835, 4);
    expect(((posterior.upper ?? 0) - (posterior.lower ?? 0)) / 0.0835).toBeCloseTo(3.89, 1);
  });
});

const universities = readOracle('universities8.csv');
const eight = poolShares(
  universities.map(([, returned]) => Number(returned)),
  universities.map(([, , followed]) => Number(followed)),
);

describe('eight universities', () => {
  it('has the published prior', () => {
    const { alpha = 0, beta = 0, logLikelihood = 0 } = eight.prior ?? {};
    // The printed ones stop 4e-6 short of the maximum, where the slopes below are 1e-7.
    expect(alpha).toBeCloseTo(12.480043, 5);
    expect(beta).toBeCloseTo(3.545813, 5);
    expect(alpha / (alpha + beta)).toBeCloseTo(0.778744, 6);
    expect(alpha + beta).toBeCloseTo(16.025857, 5);
    expect(logLikelihood).toBeCloseTo(-199.162567, 6);
    const rising = (x: number, count: number): number =>
      Array.from({ length: count }, (_none, i) => 1 / (x + i)).reduce((sum, one) => sum + one, 0);
    const slope = universities.reduce(
      (sum, [, k, n]) => sum + rising(alpha, Number(k)) - rising(alpha + beta, Number(n)),
      0,
    );
    expect(Math.abs(slope)).toBeLessThan(1e-10);
  });
  test.each([...[0.84606, 0.847467, 0.703445, 0.842538, 0.749145, 0.59624, 0.87968, 0.771208].entries()])(
    'number %d',
    (at, share) => {
      expect(eight.shares[at]?.value).toBeCloseTo(share, 6);
    },
  );
});

describe('pooling', () => {
  it('lies between a group’s own share and the mean, nearer to the mean with fewer people', () => {
    const group = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 12 }), (groups) => {
        const k = groups.map(([one]) => one);
        const n = groups.map(([, one]) => one);
        const { basis, prior, shares } = poolShares(k, n);
        const rate = k.reduce((a, b) => a + b, 0) / n.reduce((a, b) => a + b, 0);
        for (const [at, share] of shares.entries()) {
          expect(share.n).toBe(n[at]);
          expect(basis !== 'pooled' || Math.abs((share.value ?? 0) - rate) < 1e-12).toBe(true);
          const mean = prior === undefined ? rate : prior.alpha / (prior.alpha + prior.beta);
          const own = (k[at] ?? 0) / (n[at] ?? 1);
          expect(share.value).toBeGreaterThanOrEqual(Math.min(own, mean) - 1e-9);
          expect(share.value).toBeLessThanOrEqual(Math.max(own, mean) + 1e-9);
          // Where nobody has returned, or all have, the interval ends at the share itself.
          expect(share.lower).toBeLessThanOrEqual(share.value ?? Number.NaN);
          expect(share.upper).toBeGreaterThanOrEqual(share.value ?? Number.NaN);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('says that groups do not differ', () => {
    const { basis, shares } = poolShares([8, 16, 24], [10, 20, 30]);
    expect(basis).toBe('pooled');
    expect(shares[0]).toMatchObject({ value: 0.8, n: 10, reasons: ['no-heterogeneity'] });
    expect(poolShares([0, 0], [10, 20]).shares[1]).toMatchObject({
      value: 0,
      lower: 0,
      reasons: ['no-heterogeneity'],
    });
    expect(poolShares([10, 20], [10, 20]).shares[1]?.value).toBe(1);
  });
  it('leaves one group alone, and a group without people at the mean of all', () => {
    const one = poolShares([8, 0], [10, 0]);
    expect(one.basis).toBe('single');
    expect(one.shares).toMatchObject([
      { value: 0.8, reasons: ['single-group'] },
      { value: null, reasons: ['nobody-known'] },
    ]);
    const { prior, shares } = poolShares([18, 3, 0, 40], [20, 20, 0, 50]);
    expect(shares[2]).toMatchObject({ n: 0, reasons: ['prior-alone'] });
    expect(shares[2]?.value).toBeCloseTo(
      (prior?.alpha ?? 0) / ((prior?.alpha ?? 0) + (prior?.beta ?? 0)),
      12,
    );
    expect(() => poolShares([1], [])).toThrow(RangeError);
  });
});

describe('random effects', () => {
  const trials = readOracle('bcg.csv').map((cells) => cells.map(Number));
  const effects = trials.map(([, a = 0, b = 0, c = 0, d = 0]) => Math.log(a / (a + b) / (c / (c + d))));
  const variances = trials.map(([, a = 0, b = 0, c = 0, d = 0]) => 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));

  it('reproduces the thirteen BCG trials', () => {
    const found = randomEffects(effects, variances);
    expect(found.q).toBeCloseTo(152.233, 3);
    expect(found.between).toBeCloseTo(0.3087603, 7);
    expect(found.mean.value).toBeCloseTo(-0.7141172, 7);
    expect(found.standardError).toBeCloseTo(0.1787421, 7);
    expect(found.qPValue).toBeLessThan(1e-20);
  });
  it('has no variance between effects that agree, and takes a single one as it is', () => {
    expect(randomEffects([1, 1, 1], [0.5, 1, 2])).toMatchObject({ between: 0, q: 0, qPValue: 1 });
    expect(randomEffects([0.4], [0.25])).toMatchObject({
      between: 0,
      standardError: 0.5,
      mean: { value: 0.4, reasons: ['single-group'] },
    });
    expect(randomEffects([], []).mean).toMatchObject({ value: null, reasons: ['no-effects'] });
    expect(() => randomEffects([1], [0])).toThrow(RangeError);
  });
  it('does not depend on the order of studies', () => {
    expect(randomEffects(effects.toReversed(), variances.toReversed()).mean.value).toBeCloseTo(
      randomEffects(effects, variances).mean.value ?? 0,
      12,
    );
  });
});
