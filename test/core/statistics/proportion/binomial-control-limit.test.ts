import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { binomialCdf } from '../../../../src/core/statistics/proportion/binomial-cdf.ts';
import { binomialControlLimit } from '../../../../src/core/statistics/proportion/binomial-control-limit.ts';
import { asPrinted } from '../../printed.ts';

const levels = [0.001, 0.025, 0.975, 0.999];

describe('printed limits', () => {
  test.each([
    [0.8, 10, ['.302464', '.470506', '.976717', '.999069']],
    [0.8, 25, ['.501553', '.610418', '.924048', '.989412']],
    [0.8, 50, ['.600856', '.672906', '.895595', '.945224']],
    [0.8, 100, ['.663234', '.713524', '.870258', '.909022']],
    [0.8, 500, ['.742105', '.763354', '.833505', '.852510']],
    [0.3, 20, ['.001477', '.081177', '.487255', '.613700']],
    [0.3, 100, ['.160261', '.206902', '.386912', '.441563']],
  ])('target %d, n %d', (target, n, printed) => {
    const found = levels.map((p, at) => asPrinted(binomialControlLimit(p, n, target), printed[at] ?? ''));
    expect(found).toEqual(printed);
  });

  it('holds a limit below 0 to 0: −.068984 for n = 13 at .3', () => {
    expect(binomialControlLimit(0.001, 13, 0.3)).toBe(0);
    const reached = binomialCdf(0, 13, 0.3);
    expect(asPrinted(-(reached - 0.001) / reached / 13, '-.068984')).toBe('-.068984');
  });
});

it('the binomial distribution function adds up its points', () => {
  expect(binomialCdf(-1, 5, 0.3)).toBe(0);
  expect(binomialCdf(5, 5, 0.3)).toBe(1);
  // 0.7³ + 3·0.3·0.7²
  expect(binomialCdf(1, 3, 0.3)).toBeCloseTo(0.784, 12);
});

it('limits rise with the level, lie in [0, 1] and close in on the target', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      (n, target) => {
        const limits = levels.map((p) => binomialControlLimit(p, n, target));
        expect(limits).toEqual(limits.toSorted((a, b) => a - b));
        for (const limit of limits) {
          expect(limit).toBeGreaterThanOrEqual(0);
          expect(limit).toBeLessThanOrEqual(1);
        }
        const narrow = levels.map((p) => binomialControlLimit(p, 100 * n, target));
        expect((narrow[3] ?? 0) - (narrow[0] ?? 0)).toBeLessThanOrEqual(
          (limits[3] ?? 0) - (limits[0] ?? 0) + 1e-12,
        );
      },
    ),
  );
});
