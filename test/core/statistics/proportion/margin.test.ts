import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOfShare } from '../../../../src/core/statistics/proportion/margin-of-share.ts';
import { sampleSizeOfShare } from '../../../../src/core/statistics/proportion/sample-size-of-share.ts';

describe('the margin of a share', () => {
  // N = 4416.
  it.each([
    [0.12, 0.03, 410],
    [0.3, 0.05, 301],
    [0.5, 0.05, 354],
  ])('of %f is at most %f with %i answers of 4416, and wider with one fewer', (share, margin, answers) => {
    expect(sampleSizeOfShare(share, margin, 4416).value).toBe(answers);
    expect(marginOfShare(share, answers, 4416).value).toBeLessThanOrEqual(margin);
    expect(marginOfShare(share, answers - 1, 4416).value).toBeGreaterThan(margin);
  });

  it('is the inverse of the sample size', () => {
    const given = fc.record({
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      population: fc.integer({ min: 2, max: 1_000_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(given, ({ share, population, part }) => {
        const answers = 1 + Math.floor(part * (population - 2));
        const margin = marginOfShare(share, answers, population).value ?? Number.NaN;
        fc.pre(margin < 1 && margin > 0);
        const needed = sampleSizeOfShare(share, margin, population).value ?? Number.NaN;
        // A rounding at the last digit may ask for one more.
        expect(needed - answers === 0 || needed - answers === 1).toBe(true);
      }),
    );
  });

  it('is 0 when all answer, and undefined for what is no count', () => {
    expect(marginOfShare(0.3, 40, 40).value).toBe(0);
    expect(marginOfShare(0.3, 1, 1).value).toBe(0);
    for (const [share, answers, population] of [
      [0.3, 0, 10],
      [0.3, 11, 10],
      [0.3, 2.5, 10],
      [1.1, 2, 10],
      [Number.NaN, 2, 10],
    ] as const)
      expect(marginOfShare(share, answers, population)).toMatchObject({
        value: null,
        status: 'undefined',
        reasons: ['out-of-range'],
      });
  });
});
