import { describe, expect, it, test } from 'vitest';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { checkedCalculate, column, repeat } from './checked-calculate.ts';

describe('quotients person by person', () => {
  it('K6: credits recognised of credits earned', () => {
    const found = checkedCalculate(indicators.K6, {
      over: column(...repeat(24, 6), ...repeat(10, 4)),
      under: repeat(30, 10),
      open: column(...repeat(0, 9), 20),
    });
    expect(found).toMatchObject({
      value: expect.closeTo(184 / 300, 12),
      numerator: 184,
      denominator: 300,
      coverage: expect.closeTo(280 / 300, 12),
      method: 'ratio-bootstrap',
      status: 'bounded',
      bounds: { lower: expect.closeTo(184 / 300, 12), upper: expect.closeTo(204 / 300, 12) },
    });
    expect(found.lower).toBeLessThan(184 / 300);
    expect(found.upper).toBeGreaterThan(184 / 300);
    const nothing = { over: repeat(0, 10), under: repeat(0, 10), open: repeat(0, 10) };
    expect(checkedCalculate(indicators.K6, nothing).reasons).toEqual(['denominator-zero']);
    expect(() =>
      checkedCalculate(indicators.K6, { over: repeat(31, 10), under: repeat(30, 10), open: repeat(0, 10) }),
    ).toThrow(RangeError);
  });

  it('K20: months kept of months owed', () => {
    expect(
      checkedCalculate(indicators.K20, { over: repeat(18, 10), under: repeat(36, 10), open: repeat(0, 10) }),
    ).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5, status: 'ok', bounds: null });
  });

  it('K9 and K19: items for each person, the silent among them, without an upper bound', () => {
    const items = column(0, 0, 1, 2, 0, 3, 0, 1, 0, 1);
    expect(checkedCalculate(indicators.K9, { items, silent: 2 })).toMatchObject({
      value: 0.8,
      numerator: 8,
      denominator: 10,
      coverage: 0.8,
      bounds: { lower: 0.8, upper: null },
      status: 'bounded',
    });
    expect(checkedCalculate(indicators.K19, { items, silent: 0 })).toMatchObject({
      value: 0.8,
      status: 'ok',
      bounds: null,
    });
    expect(checkedCalculate(indicators.K19, { items: column(), silent: 0 }).reasons).toEqual([
      'denominator-zero',
    ]);
  });
});

describe('means', () => {
  it('K8: geometric mean ratio of wages less one, from t on logarithms', () => {
    const values = Float64Array.from(
      { length: 40 },
      (_none, at) => Math.log(1.2) + (at % 2 === 0 ? 0.1 : -0.1),
    );
    const found = checkedCalculate(indicators.K8, { values, missing: 0 });
    expect(found.value).toBeCloseTo(0.2, 12);
    // sd = .1·√(40/39), t(39) = 2.022690912.
    const half = (2.022690912 * 0.1 * Math.sqrt(40 / 39)) / Math.sqrt(40);
    expect(found.lower).toBeCloseTo(1.2 * Math.exp(-half) - 1, 8);
    expect(found.upper).toBeCloseTo(1.2 * Math.exp(half) - 1, 8);
    expect(checkedCalculate(indicators.K8, { values: values.slice(0, 29), missing: 0 }).status).toBe(
      'suppressed',
    );
    expect(checkedCalculate(indicators.K8, { values, missing: 10 })).toMatchObject({
      coverage: 0.8,
      status: 'bounded',
    });
    expect(checkedCalculate(indicators.K8, { values, missing: 41 }).reasons).toEqual(['silence-above-half']);
  });

  it('K10: levels gained, the untested between five down and five up', () => {
    const values = column(1, 1, 0, 2, 1, 0, 1, 1, 2, 1);
    expect(checkedCalculate(indicators.K10, { values, missing: 2 })).toMatchObject({
      value: 1,
      denominator: 12,
      status: 'bounded',
      bounds: { lower: 0, upper: expect.closeTo(20 / 12, 12) },
    });
    expect(() => checkedCalculate(indicators.K10, { values: repeat(6, 10), missing: 0 })).toThrow(RangeError);
  });
});

describe('K11 cost for each verified result', () => {
  const costs = column(12, 15, 9, 20, 14, 11, 18, 16, 14, 13);
  const results = column(3, 4, 2, 6, 4, 2, 5, 3, 4, 3);

  it('has Fieller’s limits', () => {
    const found = checkedCalculate(indicators.K11, { costs, results, waiting: 0 });
    expect(found).toMatchObject({
      value: expect.closeTo(142 / 36, 12),
      method: 'fieller',
      status: 'ok',
      bounds: null,
    });
    expect(found.lower).toBeLessThan(142 / 36);
    expect(found.upper).toBeGreaterThan(142 / 36);
  });

  it('has no value without results, but a third of the cost as its lower limit', () => {
    expect(checkedCalculate(indicators.K11, { costs, results: repeat(0, 10), waiting: 0 })).toMatchObject({
      value: null,
      lower: expect.closeTo(142 / 3, 12),
      upper: null,
      method: 'rule-of-three',
      status: 'bounded',
      reasons: ['no-results'],
      numerator: 142,
      denominator: 0,
    });
  });

  it('falls back to the bootstrap where there may be no result at all', () => {
    const found = checkedCalculate(indicators.K11, {
      costs,
      results: column(1, ...repeat(0, 9)),
      waiting: 0,
    });
    expect(found).toMatchObject({
      value: 142,
      method: 'ratio-bootstrap',
      upper: null,
      reasons: ['upper-not-reached'],
    });
    expect(found.lower).toBeLessThan(142);
  });

  it('is at least what it would be if all that waits were accepted', () => {
    expect(checkedCalculate(indicators.K11, { costs, results, waiting: 35 })).toMatchObject({
      status: 'bounded',
      bounds: { lower: 2, upper: expect.closeTo(142 / 36, 12) },
    });
    expect(
      checkedCalculate(indicators.K11, { costs: column(), results: column(), waiting: 0 }).reasons,
    ).toEqual(['denominator-zero']);
  });
});

test('K12: the loss turned round, P5 and P95 of the draws', () => {
  const losses = Float64Array.from({ length: 101 }, (_none, at) => at - 20);
  expect(checkedCalculate(indicators.K12, { losses, participants: 50 })).toMatchObject({
    value: -30,
    lower: -75,
    upper: 15,
  });
  expect(checkedCalculate(indicators.K12, { losses: column(), participants: 50 }).reasons).toEqual([
    'not-collected',
  ]);
  const pooled = indicators.K12.pool([
    { losses: column(1, 5), participants: 10 },
    { losses: column(4, 5), participants: 20 },
  ]);
  expect(pooled).toEqual({ losses: column(3, 5), participants: 30 });
});

test('K13 and K14: ratio of two shares with Katz’s limits', () => {
  const found = checkedCalculate(indicators.K13, {
    one: { count: 189, of: 11034 },
    other: { count: 104, of: 11037 },
  });
  expect(found.value).toBeCloseTo(1.817801794, 9);
  expect(found.lower).toBeCloseTo(1.433030903, 8);
  expect(found).toMatchObject({ numerator: 189 / 11034, denominator: 104 / 11037, status: 'ok' });
  const none = { one: { count: 0, of: 30 }, other: { count: 4, of: 30 } };
  expect(checkedCalculate(indicators.K14, none)).toMatchObject({
    value: 0,
    lower: null,
    reasons: ['numerator-zero'],
  });
  expect(checkedCalculate(indicators.K14, { one: none.other, other: none.one }).reasons).toEqual([
    'denominator-zero',
  ]);
});
