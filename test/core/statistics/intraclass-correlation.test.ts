import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intraclassCorrelations } from '../../../src/core/statistics/intraclass-correlation.ts';
import { readOracle } from '../../oracles/read-oracle.ts';

const shroutFleiss = readOracle('shrout-fleiss.csv').map(([, ...row]) => row.map(Number));

describe('the example of Shrout and Fleiss (1979)', () => {
  const found = intraclassCorrelations(shroutFleiss);

  test('has its mean squares', () => {
    const { between, within, raters, error } = found.meanSquares ?? {
      between: 0,
      within: 0,
      raters: 0,
      error: 0,
    };
    expect(between).toBeCloseTo(11.2416667, 7);
    expect(within).toBeCloseTo(6.2638889, 7);
    expect(raters).toBeCloseTo(32.4861111, 7);
    expect(error).toBeCloseTo(1.0194444, 7);
  });

  test('has its six coefficients', () => {
    expect(found.single.oneWay.value).toBeCloseTo(0.1657418, 7);
    expect(found.single.agreement.value).toBeCloseTo(0.2897638, 7);
    expect(found.single.consistency.value).toBeCloseTo(0.7148407, 7);
    expect(found.average.oneWay.value).toBeCloseTo(0.4427971, 7);
    expect(found.average.agreement.value).toBeCloseTo(0.6200505, 7);
    expect(found.average.consistency.value).toBeCloseTo(0.9093155, 6);
  });

  test('has the intervals of McGraw and Wong', () => {
    expect(found.single.agreement.lower).toBeCloseTo(0.0187865, 7);
    expect(found.single.agreement.upper).toBeCloseTo(0.7610844, 7);
    expect(found.single.consistency.lower).toBeCloseTo(0.3424648, 7);
    expect(found.single.consistency.upper).toBeCloseTo(0.9458583, 7);
  });

  test('has the other intervals as the R package psych prints them', () => {
    const printed = [
      [found.single.oneWay, -0.133, 0.723],
      [found.average.oneWay, -0.884, 0.912],
      [found.average.agreement, 0.071, 0.927],
      [found.average.consistency, 0.676, 0.986],
    ] as const;
    for (const [{ lower, upper }, low, high] of printed) {
      expect(lower).toBeCloseTo(low, 3);
      expect(upper).toBeCloseTo(high, 3);
    }
  });
});

test('raters who differ by a constant are consistent and do not agree', () => {
  const { single } = intraclassCorrelations([
    [1, 3],
    [2, 4],
    [3, 5],
  ]);
  expect(single.consistency.value).toBeCloseTo(1, 12);
  expect(single.agreement.value).toBeCloseTo(1 / 3, 12);
});

test('says why there is nothing', () => {
  expect(intraclassCorrelations([[1, 2]]).single.oneWay.reasons).toEqual(['too-few-targets-or-raters']);
  expect(intraclassCorrelations([[1], [2]]).average.agreement.reasons).toEqual(['too-few-targets-or-raters']);
  expect(
    intraclassCorrelations([
      [1, 2],
      [2, 1],
    ]).single.consistency,
  ).toMatchObject({
    value: null,
    reasons: ['no-differences-between-targets'],
  });
  expect(
    intraclassCorrelations([
      [0.1, 0.1],
      [0.1, 0.1],
    ]).single.agreement.value,
  ).toBeNull();
  expect(() => intraclassCorrelations([[1, 2], [3]])).toThrow(RangeError);
  expect(() =>
    intraclassCorrelations([
      [1, Number.NaN],
      [3, 4],
    ]),
  ).toThrow(RangeError);
});

test('a shift, a change of unit, and the order of targets and raters do not matter', () => {
  const table = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 3,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(table, (rows) => {
      const found = intraclassCorrelations(rows);
      fc.pre(found.single.agreement.value !== null);
      const changed = intraclassCorrelations(
        rows.toReversed().map(([a, b, c]) => [100 + 3 * c, 100 + 3 * a, 100 + 3 * b]),
      );
      for (const form of ['oneWay', 'agreement', 'consistency'] as const) {
        expect(changed.single[form].value).toBeCloseTo(found.single[form].value ?? Number.NaN, 8);
        expect(found.single[form].value).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
