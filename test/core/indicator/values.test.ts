import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { IndicatorValue } from '../../../src/core/indicator/indicator-value.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { asPrinted } from '../printed.ts';
import { checkedCalculate, column, repeat, share } from './checked-calculate.ts';

describe('shares', () => {
  it('have Wilson’s limits: the focus group’s 4 of 13 and 10 of 12', () => {
    const four = checkedCalculate(indicators.K5, share(4, 13));
    expect(asPrinted(four.lower, '.126807')).toBe('.126807');
    expect(asPrinted(four.upper, '.576307')).toBe('.576307');
    const known = checkedCalculate(indicators.K2, { known: 10, participants: 12 });
    expect(asPrinted(known.lower, '.551969')).toBe('.551969');
    expect(asPrinted(known.upper, '.953035')).toBe('.953035');
  });

  it('keep the silent in the denominator and say what they may change', () => {
    expect(checkedCalculate(indicators.K7, share(12, 40, 8))).toMatchObject({
      value: 0.3,
      numerator: 12,
      denominator: 40,
      coverage: 0.8,
      bounds: { lower: 0.3, upper: 0.5 },
      status: 'bounded',
      reasons: ['silent-counted-as-not'],
    });
    expect(checkedCalculate(indicators.K7, share(12, 40, 20)).status).toBe('bounded');
    expect(checkedCalculate(indicators.K7, share(12, 40, 21))).toMatchObject({
      value: null,
      status: 'suppressed',
      reasons: ['silence-above-half'],
      bounds: { lower: 0.3, upper: 0.825 },
    });
    expect(checkedCalculate(indicators.K7, share(0, 40, 40)).reasons).toEqual(['all-missing']);
    expect(() => checkedCalculate(indicators.K7, share(30, 40, 11))).toThrow(RangeError);
  });

  it('are nothing of nobody', () => {
    expect(checkedCalculate(indicators.K7, share(0, 0))).toMatchObject({
      value: null,
      denominator: 0,
      coverage: null,
      bounds: null,
      status: 'undefined',
      reasons: ['denominator-zero'],
    });
    expect(checkedCalculate(indicators.K2, { known: 0, participants: 0 }).reasons).toEqual([
      'denominator-zero',
    ]);
    expect(checkedCalculate(indicators.K3, { known: 0, participants: 0 }).reasons).toEqual([
      'denominator-zero',
    ]);
    expect(checkedCalculate(indicators.K15, share(0, 0)).reasons).toEqual(['denominator-zero']);
  });

  it('of grants used is a census: 539 of 570 in 2024', () => {
    const found = checkedCalculate(indicators.K15, share(539, 570));
    expect(asPrinted(found.value, '.945614')).toBe('.945614');
    expect(found).toMatchObject({ lower: null, upper: null, method: 'census', status: 'ok' });
    expect(checkedCalculate(indicators.K18, share(3, 60))).toMatchObject({ value: 0.05, method: 'census' });
  });

  it('unknown are K3, without limits: 100 participants, 60 known', () => {
    expect(checkedCalculate(indicators.K3, { known: 60, participants: 100 })).toMatchObject({
      value: 0.4,
      numerator: 40,
      lower: null,
      status: 'ok',
    });
  });
});

describe('least n', () => {
  it('suppresses all that is below it, and nothing at it', () => {
    const few = checkedCalculate(indicators.K5, share(4, 9));
    expect(few).toEqual({
      value: null,
      lower: null,
      upper: null,
      method: 'wilson',
      status: 'suppressed',
      reasons: ['below-least-n'],
      numerator: null,
      denominator: null,
      coverage: null,
      bounds: null,
    });
    expect(checkedCalculate(indicators.K5, share(4, 10)).status).toBe('ok');
  });

  it('may be raised by an office, never lowered', () => {
    expect(checkedCalculate(indicators.K5, share(4, 15), { leastN: 20 }).status).toBe('suppressed');
    expect(checkedCalculate(indicators.K5, share(4, 9), { leastN: 1 }).status).toBe('suppressed');
  });

  it('counts plans for results, and the smaller group for a comparison', () => {
    expect(checkedCalculate(indicators.K4, { ...share(20, 30), plans: 9, clusters: null }).status).toBe(
      'suppressed',
    );
    expect(checkedCalculate(indicators.K4, { ...share(20, 30), plans: 10, clusters: null }).status).toBe(
      'ok',
    );
    const two = { one: { count: 5, of: 300 }, other: { count: 5, of: 19 } };
    expect(checkedCalculate(indicators.K14, two).status).toBe('suppressed');
  });
});

test('before its lag has passed a value is not due, which is not few and not missing', () => {
  const asked = (today: string) =>
    checkedCalculate(indicators.K5, share(4, 20), { due: { year: 2024, today } });
  expect(asked('2025-12-31')).toMatchObject({
    value: null,
    denominator: null,
    status: 'undefined',
    reasons: ['not-yet-due'],
  });
  expect(asked('2026-01-01')).toMatchObject({ value: 0.2, status: 'ok' });
  const known = (horizon: number) =>
    checkedCalculate(
      indicators.K2,
      { known: 9, participants: 10 },
      { due: { year: 2024, today: '2025-08-01', horizon } },
    );
  expect([known(6).status, known(12).status]).toEqual(['ok', 'undefined']);
});

describe('K4 verified results', () => {
  const counts = { ...share(20, 40), plans: 12, clusters: null };

  it('has Wilson’s limits for people who work alone', () => {
    expect(checkedCalculate(indicators.K4, counts)).toMatchObject({ value: 0.5, method: 'wilson' });
  });

  it('has wider ones where groups stand and fall together', () => {
    const clusters = { over: column(10, 0, 10, 0), under: repeat(10, 4) };
    const [alone, grouped] = [
      checkedCalculate(indicators.K4, counts),
      checkedCalculate(indicators.K4, { ...counts, clusters }),
    ];
    expect(grouped).toMatchObject({
      value: 0.5,
      method: 'cluster-bootstrap',
      numerator: 20,
      denominator: 40,
    });
    const width = ({ lower, upper }: IndicatorValue): number => (upper ?? 0) - (lower ?? 0);
    expect(width(grouped)).toBeGreaterThan(1.5 * width(alone));
  });

  it('refuses groups that do not add up to the results', () => {
    const clusters = { over: column(10, 9), under: column(20, 20) };
    expect(() => checkedCalculate(indicators.K4, { ...counts, clusters })).toThrow(RangeError);
  });

  it('takes a result that waits for its verdict for none yet', () => {
    expect(
      checkedCalculate(indicators.K4, { ...share(20, 40, 10), plans: 12, clusters: null }),
    ).toMatchObject({
      value: 0.5,
      bounds: { lower: 0.5, upper: 0.75 },
    });
  });
});

describe('K16 concentration', () => {
  const places = [2360, 1402, 598, 56].map((people, at) => ({ place: `${at}`, people }));

  it('is the paper’s HHI of 2024, with limits about it', () => {
    const found = checkedCalculate(indicators.K16, { places });
    expect(asPrinted(found.value, '.404898')).toBe('.404898');
    expect(found.lower).toBeGreaterThan(0.38);
    expect(found.lower).toBeLessThan(0.404898);
    expect(found.upper).toBeLessThan(0.43);
    expect(found.upper).toBeGreaterThan(0.404898);
    expect(found).toMatchObject({ denominator: 4416, numerator: null });
    // The standard error is √(4(Σp³ − HHI²)/n) = .00458.
    const width = (found.upper ?? 0) - (found.lower ?? 0);
    expect(Math.abs(width / (2 * 1.96 * 0.00458) - 1)).toBeLessThan(0.1);
  });

  it('pools by place', () => {
    expect(
      indicators.K16.pool([{ places: places.slice(0, 2) }, { places: places.slice(1, 3) }]).places,
    ).toEqual([
      { place: '0', people: 2360 },
      { place: '1', people: 2804 },
      { place: '2', people: 598 },
    ]);
    expect(checkedCalculate(indicators.K16, { places: [] }).reasons).toEqual(['denominator-zero']);
  });
});

describe('K17 agreement of reviewers', () => {
  /** Shrout and Fleiss (1979): six targets, four raters, ICC(2,4) = .6200505. */
  const table = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ];
  const four = Array.from({ length: 4 }, () => table).flat();

  it('is ICC(2,k) where each reviewer scored each proposal', () => {
    const found = indicators.K17.value({ scores: table, isCrossed: true }, { seed: 1, replicates: 10 });
    expect(asPrinted(found.value, '.6200505')).toBe('.6200505');
    expect(found).toMatchObject({ method: 'icc-2-k', denominator: 6 });
    expect(checkedCalculate(indicators.K17, { scores: four, isCrossed: true }).status).toBe('ok');
    expect(checkedCalculate(indicators.K17, { scores: four.slice(0, 19), isCrossed: true }).status).toBe(
      'suppressed',
    );
  });

  it('is Krippendorff’s α where some did not, or where columns are not the same people', () => {
    const holed = four.map((row, at) => (at === 0 ? [null, ...row.slice(1)] : row));
    expect(checkedCalculate(indicators.K17, { scores: holed, isCrossed: true }).method).toBe(
      'krippendorff-alpha-interval',
    );
    expect(checkedCalculate(indicators.K17, { scores: four, isCrossed: false }).method).toBe(
      'krippendorff-alpha-interval',
    );
    const pooled = indicators.K17.pool([
      { scores: table, isCrossed: true },
      { scores: table, isCrossed: true },
    ]);
    expect([pooled.isCrossed, pooled.scores.length]).toEqual([false, 12]);
  });
});

test('K21: median days, what is not recorded yet longer than all', () => {
  const values = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  expect(checkedCalculate(indicators.K21, { values, missing: 0 })).toMatchObject({
    value: 5.5,
    lower: 2,
    upper: 9,
  });
  expect(checkedCalculate(indicators.K21, { values, missing: 2 })).toMatchObject({
    value: 6.5,
    denominator: 12,
    coverage: expect.closeTo(10 / 12, 12),
    status: 'ok',
  });
  expect(checkedCalculate(indicators.K21, { values, missing: 11 }).reasons).toEqual(['median-not-reached']);
});

test('K22: unresolved reports with the exact Poisson interval', () => {
  const found = checkedCalculate(indicators.K22, { unresolved: 3, participants: 200 });
  expect(found.value).toBe(3);
  expect(found.lower).toBeCloseTo(0.6186721229, 8);
  expect(checkedCalculate(indicators.K22, { unresolved: 0, participants: 200 })).toMatchObject({
    value: 0,
    lower: 0,
  });
  expect(checkedCalculate(indicators.K22, { unresolved: 0, participants: 0 }).reasons).toEqual([
    'denominator-zero',
  ]);
});

test('Q1 to Q5: a count, or that nobody collected it', () => {
  for (const one of [indicators.Q1, indicators.Q2, indicators.Q3, indicators.Q4, indicators.Q5]) {
    expect(checkedCalculate(one, { count: 4416 })).toMatchObject({ value: 4416, status: 'ok', lower: null });
    expect(checkedCalculate(one, { count: 0 })).toMatchObject({ value: 0, status: 'ok' });
    expect(checkedCalculate(one, { count: null })).toMatchObject({
      value: null,
      status: 'undefined',
      reasons: ['not-collected'],
    });
    expect(one.pool([{ count: 2 }, { count: 3 }])).toEqual({ count: 5 });
    expect(one.pool([{ count: 2 }, { count: null }])).toEqual({ count: null });
    expect(() => checkedCalculate(one, { count: -1 })).toThrow(RangeError);
  }
});

test('no share leaves its limits or bounds, and every reason is one of the list', () => {
  const counts = fc
    .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
    .map(([numerator, others, unknown]) => share(numerator, numerator + others + unknown, unknown));
  fc.assert(
    fc.property(counts, (input) => {
      const found = checkedCalculate(indicators.K7, input);
      const { value, lower, upper, bounds, coverage, denominator, status } = found;
      const isBare = status === 'suppressed' && bounds === null;
      expect(isBare && denominator !== null).toBe(false);
      const isWithin = value !== null && lower !== null && upper !== null && lower <= value && value <= upper;
      expect(isWithin || (value === null && lower === null && upper === null)).toBe(true);
      const width = (bounds?.upper ?? 0) - (bounds?.lower ?? 0);
      expect(width).toBeCloseTo(1 - (coverage ?? 1), 12);
      expect(bounds?.lower ?? value).toBe(value ?? bounds?.lower ?? null);
    }),
  );
});

test('cohorts pooled are one cohort', () => {
  const counts = fc
    .tuple(fc.nat(50), fc.nat(50), fc.nat(20))
    .map(([numerator, others, unknown]) => share(numerator, numerator + others + unknown, unknown));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 5 }), (inputs) => {
      const pooled = indicators.K7.pool(inputs);
      expect(pooled.denominator).toBe(inputs.reduce((sum, { denominator }) => sum + denominator, 0));
      expect(indicators.K7.base(pooled)).toBe(pooled.denominator);
    }),
  );
});
