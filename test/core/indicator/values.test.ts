import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calculate as calculated } from '../../../src/core/indicator/calculate.ts';
import { indicatorMethods } from '../../../src/core/indicator/indicator-methods.ts';
import { indicatorReasons } from '../../../src/core/indicator/indicator-reasons.ts';
import type { IndicatorValue } from '../../../src/core/indicator/indicator-value.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { asPrinted } from '../printed.ts';
import { competing10 } from '../statistics/survival/cohorts.ts';

/** Whatever is computed here has a name and reasons that have texts. */
const calculate: typeof calculated = (definition, input, rules) => {
  const found = calculated(definition, input, rules);
  expect(indicatorMethods).toContain(found.method);
  for (const reason of found.reasons) expect(indicatorReasons).toContain(reason);
  if (found.value === null) expect(found.reasons.length).toBeGreaterThan(0);
  return found;
};

const column = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const repeat = (value: number, n: number): Float64Array => new Float64Array(n).fill(value);
const share = (numerator: number, denominator: number, unknown = 0) => ({ numerator, denominator, unknown });

describe('K1 return by a horizon', () => {
  const { times, exits } = competing10;
  const input = (month: number, participants: number) => {
    const right = times.map((time, row) => (exits[row] === 0 ? Number.POSITIVE_INFINITY : time));
    return { month, participants, states: 3, left: times, right, exits };
  };

  it('is the printed Aalen–Johansen share with its limits, not 1 − Kaplan–Meier', () => {
    const found = calculate(indicators.K1, input(7, 10));
    expect(asPrinted(found.value, '.353125')).toBe('.353125');
    expect(asPrinted(found.lower, '.059518')).toBe('.059518');
    expect(asPrinted(found.upper, '.681109')).toBe('.681109');
    expect(asPrinted(calculate(indicators.K1, input(10, 10)).value, '.634375')).toBe('.634375');
  });

  it('has those who were lost before the horizon in denominator, coverage and bounds', () => {
    // Lost after 2 and 6; returned at 1, 4 and 7.
    expect(calculate(indicators.K1, input(7, 10))).toMatchObject({
      numerator: 3,
      denominator: 10,
      coverage: 0.8,
      bounds: { lower: 0.3, upper: 0.5 },
      status: 'bounded',
    });
    expect(calculate(indicators.K1, input(7, 12))).toMatchObject({
      denominator: 12,
      coverage: expect.closeTo(8 / 12, 12),
      bounds: { lower: 3 / 12, upper: 7 / 12 },
    });
  });

  it('is left without a point where more than half are unknown, and without anything but bounds where all are', () => {
    expect(calculate(indicators.K1, input(7, 20))).toMatchObject({
      value: null,
      lower: null,
      status: 'suppressed',
      reasons: ['silence-above-half'],
      bounds: { lower: 0.15, upper: 0.75 },
    });
    const silent = {
      month: 6,
      participants: 15,
      states: 1,
      left: column(),
      right: column(),
      exits: new Uint8Array(0),
    };
    expect(calculate(indicators.K1, silent)).toMatchObject({
      value: null,
      coverage: 0,
      status: 'undefined',
      reasons: ['all-missing'],
      bounds: { lower: 0, upper: 1 },
    });
  });

  it('counts an entry from when it is known: between 5 and 9 is unknown at 7', () => {
    const found = calculate(indicators.K1, {
      month: 7,
      participants: 10,
      states: 1,
      left: Float64Array.from({ length: 10 }, (_none, at) => (at === 0 ? 5 : at < 5 ? 0 : 12)),
      right: Float64Array.from({ length: 10 }, (_none, at) =>
        at === 0 ? 9 : at < 5 ? 6 : Number.POSITIVE_INFINITY,
      ),
      exits: Uint8Array.from({ length: 10 }, (_none, at) => (at < 5 ? 1 : 0)),
    });
    expect(found).toMatchObject({ value: 0.4, coverage: 0.9, bounds: { lower: 0.4, upper: 0.5 } });
  });

  it('is 0 with an exact upper limit where nobody has entered a state', () => {
    const nobody = {
      month: 6,
      participants: 20,
      states: 1,
      left: repeat(6, 20),
      right: repeat(Number.POSITIVE_INFINITY, 20),
      exits: new Uint8Array(20),
    };
    const found = calculate(indicators.K1, nobody);
    expect(found).toMatchObject({
      value: 0,
      lower: 0,
      status: 'ok',
      reasons: ['all-censored', 'none-entered'],
    });
    expect((1 - (found.upper ?? 0)) ** 20).toBeCloseTo(0.025, 12);
    // Ten of them were last seen in month 3: they are no longer at risk at 6.
    const half = calculate(indicators.K1, {
      ...nobody,
      left: nobody.left.map((time, at) => (at < 10 ? 3 : time)),
    });
    expect((1 - (half.upper ?? 0)) ** 10).toBeCloseTo(0.025, 12);
    expect(calculate(indicators.K1, { ...nobody, month: 12 })).toMatchObject({
      value: null,
      reasons: ['all-missing'],
    });
  });

  it('does not go beyond the last time anybody was watched', () => {
    // Six have returned by month 5, four were last seen in month 8.
    const left = Float64Array.from({ length: 10 }, (_none, at) => (at < 6 ? 5 : 8));
    const found = calculate(indicators.K1, {
      month: 12,
      participants: 10,
      states: 1,
      left,
      right: left.map((time, at) => (at < 6 ? time : Number.POSITIVE_INFINITY)),
      exits: Uint8Array.from(left, (_time, at) => (at < 6 ? 1 : 0)),
    });
    expect(found).toMatchObject({ value: null, status: 'undefined', bounds: { lower: 0.6, upper: 1 } });
    expect(found.reasons).toEqual(['after-the-last-time']);
  });

  it('refuses more known than took part, and pools only the same horizon', () => {
    expect(() => calculate(indicators.K1, input(7, 10))).not.toThrow();
    expect(() => indicators.K1.value(input(7, 9), { seed: 1, replicates: 1 })).toThrow(RangeError);
    expect(() => indicators.K1.pool([input(7, 10), input(6, 10)])).toThrow(RangeError);
    const twice = calculate(indicators.K1, indicators.K1.pool([input(7, 10), input(7, 10)]));
    expect(twice).toMatchObject({ numerator: 6, denominator: 20, value: expect.closeTo(0.353125, 12) });
  });
});

describe('shares', () => {
  it('have Wilson’s limits: the focus group’s 4 of 13 and 10 of 12', () => {
    const four = calculate(indicators.K5, share(4, 13));
    expect(asPrinted(four.lower, '.126807')).toBe('.126807');
    expect(asPrinted(four.upper, '.576307')).toBe('.576307');
    const known = calculate(indicators.K2, { known: 10, participants: 12 });
    expect(asPrinted(known.lower, '.551969')).toBe('.551969');
    expect(asPrinted(known.upper, '.953035')).toBe('.953035');
  });

  it('keep the silent in the denominator and say what they may change', () => {
    expect(calculate(indicators.K7, share(12, 40, 8))).toMatchObject({
      value: 0.3,
      numerator: 12,
      denominator: 40,
      coverage: 0.8,
      bounds: { lower: 0.3, upper: 0.5 },
      status: 'bounded',
      reasons: ['silent-counted-as-not'],
    });
    expect(calculate(indicators.K7, share(12, 40, 20)).status).toBe('bounded');
    expect(calculate(indicators.K7, share(12, 40, 21))).toMatchObject({
      value: null,
      status: 'suppressed',
      reasons: ['silence-above-half'],
      bounds: { lower: 0.3, upper: 0.825 },
    });
    expect(calculate(indicators.K7, share(0, 40, 40)).reasons).toEqual(['all-missing']);
    expect(() => calculate(indicators.K7, share(30, 40, 11))).toThrow(RangeError);
  });

  it('are nothing of nobody', () => {
    expect(calculate(indicators.K7, share(0, 0))).toMatchObject({
      value: null,
      denominator: 0,
      coverage: null,
      bounds: null,
      status: 'undefined',
      reasons: ['denominator-zero'],
    });
    expect(calculate(indicators.K2, { known: 0, participants: 0 }).reasons).toEqual(['denominator-zero']);
    expect(calculate(indicators.K3, { known: 0, participants: 0 }).reasons).toEqual(['denominator-zero']);
    expect(calculate(indicators.K15, share(0, 0)).reasons).toEqual(['denominator-zero']);
  });

  it('of grants used is a census: 539 of 570 in 2024', () => {
    const found = calculate(indicators.K15, share(539, 570));
    expect(asPrinted(found.value, '.945614')).toBe('.945614');
    expect(found).toMatchObject({ lower: null, upper: null, method: 'census', status: 'ok' });
    expect(calculate(indicators.K18, share(3, 60))).toMatchObject({ value: 0.05, method: 'census' });
  });

  it('unknown are K3, without limits: 100 participants, 60 known', () => {
    expect(calculate(indicators.K3, { known: 60, participants: 100 })).toMatchObject({
      value: 0.4,
      numerator: 40,
      lower: null,
      status: 'ok',
    });
  });
});

describe('least n', () => {
  it('suppresses all that is below it, and nothing at it', () => {
    const few = calculate(indicators.K5, share(4, 9));
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
    expect(calculate(indicators.K5, share(4, 10)).status).toBe('ok');
  });

  it('may be raised by an office, never lowered', () => {
    expect(calculate(indicators.K5, share(4, 15), { leastN: 20 }).status).toBe('suppressed');
    expect(calculate(indicators.K5, share(4, 9), { leastN: 1 }).status).toBe('suppressed');
  });

  it('counts plans for results, and the smaller group for a comparison', () => {
    expect(calculate(indicators.K4, { ...share(20, 30), plans: 9, clusters: null }).status).toBe(
      'suppressed',
    );
    expect(calculate(indicators.K4, { ...share(20, 30), plans: 10, clusters: null }).status).toBe('ok');
    const two = { one: { count: 5, of: 300 }, other: { count: 5, of: 19 } };
    expect(calculate(indicators.K14, two).status).toBe('suppressed');
  });
});

test('before its lag has passed a value is not due, which is not few and not missing', () => {
  const asked = (today: string) => calculate(indicators.K5, share(4, 20), { due: { year: 2024, today } });
  expect(asked('2025-12-31')).toMatchObject({
    value: null,
    denominator: null,
    status: 'undefined',
    reasons: ['not-yet-due'],
  });
  expect(asked('2026-01-01')).toMatchObject({ value: 0.2, status: 'ok' });
  const known = (horizon: number) =>
    calculate(
      indicators.K2,
      { known: 9, participants: 10 },
      { due: { year: 2024, today: '2025-08-01', horizon } },
    );
  expect([known(6).status, known(12).status]).toEqual(['ok', 'undefined']);
});

describe('K4 verified results', () => {
  const counts = { ...share(20, 40), plans: 12, clusters: null };

  it('has Wilson’s limits for people who work alone', () => {
    expect(calculate(indicators.K4, counts)).toMatchObject({ value: 0.5, method: 'wilson' });
  });

  it('has wider ones where groups stand and fall together', () => {
    const clusters = { over: column(10, 0, 10, 0), under: repeat(10, 4) };
    const [alone, grouped] = [
      calculate(indicators.K4, counts),
      calculate(indicators.K4, { ...counts, clusters }),
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
    expect(() => calculate(indicators.K4, { ...counts, clusters })).toThrow(RangeError);
  });

  it('takes a result that waits for its verdict for none yet', () => {
    expect(calculate(indicators.K4, { ...share(20, 40, 10), plans: 12, clusters: null })).toMatchObject({
      value: 0.5,
      bounds: { lower: 0.5, upper: 0.75 },
    });
  });
});

describe('quotients person by person', () => {
  it('K6: credits recognised of credits earned', () => {
    const found = calculate(indicators.K6, {
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
    expect(calculate(indicators.K6, nothing).reasons).toEqual(['denominator-zero']);
    expect(() =>
      calculate(indicators.K6, { over: repeat(31, 10), under: repeat(30, 10), open: repeat(0, 10) }),
    ).toThrow(RangeError);
  });

  it('K20: months kept of months owed', () => {
    expect(
      calculate(indicators.K20, { over: repeat(18, 10), under: repeat(36, 10), open: repeat(0, 10) }),
    ).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.5, status: 'ok', bounds: null });
  });

  it('K9 and K19: items for each person, the silent among them, without an upper bound', () => {
    const items = column(0, 0, 1, 2, 0, 3, 0, 1, 0, 1);
    expect(calculate(indicators.K9, { items, silent: 2 })).toMatchObject({
      value: 0.8,
      numerator: 8,
      denominator: 10,
      coverage: 0.8,
      bounds: { lower: 0.8, upper: null },
      status: 'bounded',
    });
    expect(calculate(indicators.K19, { items, silent: 0 })).toMatchObject({
      value: 0.8,
      status: 'ok',
      bounds: null,
    });
    expect(calculate(indicators.K19, { items: column(), silent: 0 }).reasons).toEqual(['denominator-zero']);
  });
});

describe('means', () => {
  it('K8: geometric mean ratio of wages less one, from t on logarithms', () => {
    const values = Float64Array.from(
      { length: 40 },
      (_none, at) => Math.log(1.2) + (at % 2 === 0 ? 0.1 : -0.1),
    );
    const found = calculate(indicators.K8, { values, missing: 0 });
    expect(found.value).toBeCloseTo(0.2, 12);
    // sd = .1·√(40/39), t(39) = 2.022690912.
    const half = (2.022690912 * 0.1 * Math.sqrt(40 / 39)) / Math.sqrt(40);
    expect(found.lower).toBeCloseTo(1.2 * Math.exp(-half) - 1, 8);
    expect(found.upper).toBeCloseTo(1.2 * Math.exp(half) - 1, 8);
    expect(calculate(indicators.K8, { values: values.slice(0, 29), missing: 0 }).status).toBe('suppressed');
    expect(calculate(indicators.K8, { values, missing: 10 })).toMatchObject({
      coverage: 0.8,
      status: 'bounded',
    });
    expect(calculate(indicators.K8, { values, missing: 41 }).reasons).toEqual(['silence-above-half']);
  });

  it('K10: levels gained, the untested between five down and five up', () => {
    const values = column(1, 1, 0, 2, 1, 0, 1, 1, 2, 1);
    expect(calculate(indicators.K10, { values, missing: 2 })).toMatchObject({
      value: 1,
      denominator: 12,
      status: 'bounded',
      bounds: { lower: 0, upper: expect.closeTo(20 / 12, 12) },
    });
    expect(() => calculate(indicators.K10, { values: repeat(6, 10), missing: 0 })).toThrow(RangeError);
  });
});

describe('K11 cost for each verified result', () => {
  const costs = column(12, 15, 9, 20, 14, 11, 18, 16, 14, 13);
  const results = column(3, 4, 2, 6, 4, 2, 5, 3, 4, 3);

  it('has Fieller’s limits', () => {
    const found = calculate(indicators.K11, { costs, results, waiting: 0 });
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
    expect(calculate(indicators.K11, { costs, results: repeat(0, 10), waiting: 0 })).toMatchObject({
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
    const found = calculate(indicators.K11, { costs, results: column(1, ...repeat(0, 9)), waiting: 0 });
    expect(found).toMatchObject({
      value: 142,
      method: 'ratio-bootstrap',
      upper: null,
      reasons: ['upper-not-reached'],
    });
    expect(found.lower).toBeLessThan(142);
  });

  it('is at least what it would be if all that waits were accepted', () => {
    expect(calculate(indicators.K11, { costs, results, waiting: 35 })).toMatchObject({
      status: 'bounded',
      bounds: { lower: 2, upper: expect.closeTo(142 / 36, 12) },
    });
    expect(calculate(indicators.K11, { costs: column(), results: column(), waiting: 0 }).reasons).toEqual([
      'denominator-zero',
    ]);
  });
});

test('K12: the loss turned round, P5 and P95 of the draws', () => {
  const losses = Float64Array.from({ length: 101 }, (_none, at) => at - 20);
  expect(calculate(indicators.K12, { losses, participants: 50 })).toMatchObject({
    value: -30,
    lower: -75,
    upper: 15,
  });
  expect(calculate(indicators.K12, { losses: column(), participants: 50 }).reasons).toEqual([
    'not-collected',
  ]);
  const pooled = indicators.K12.pool([
    { losses: column(1, 5), participants: 10 },
    { losses: column(4, 5), participants: 20 },
  ]);
  expect(pooled).toEqual({ losses: column(3, 5), participants: 30 });
});

test('K13 and K14: ratio of two shares with Katz’s limits', () => {
  const found = calculate(indicators.K13, {
    one: { count: 189, of: 11034 },
    other: { count: 104, of: 11037 },
  });
  expect(found.value).toBeCloseTo(1.817801794, 9);
  expect(found.lower).toBeCloseTo(1.433030903, 8);
  expect(found).toMatchObject({ numerator: 189 / 11034, denominator: 104 / 11037, status: 'ok' });
  const none = { one: { count: 0, of: 30 }, other: { count: 4, of: 30 } };
  expect(calculate(indicators.K14, none)).toMatchObject({
    value: 0,
    lower: null,
    reasons: ['numerator-zero'],
  });
  expect(calculate(indicators.K14, { one: none.other, other: none.one }).reasons).toEqual([
    'denominator-zero',
  ]);
});

describe('K16 concentration', () => {
  const places = [2360, 1402, 598, 56].map((people, at) => ({ place: `${at}`, people }));

  it('is the paper’s HHI of 2024, with limits about it', () => {
    const found = calculate(indicators.K16, { places });
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
    expect(calculate(indicators.K16, { places: [] }).reasons).toEqual(['denominator-zero']);
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
    expect(calculate(indicators.K17, { scores: four, isCrossed: true }).status).toBe('ok');
    expect(calculate(indicators.K17, { scores: four.slice(0, 19), isCrossed: true }).status).toBe(
      'suppressed',
    );
  });

  it('is Krippendorff’s α where some did not, or where columns are not the same people', () => {
    const holed = four.map((row, at) => (at === 0 ? [null, ...row.slice(1)] : row));
    expect(calculate(indicators.K17, { scores: holed, isCrossed: true }).method).toBe(
      'krippendorff-alpha-interval',
    );
    expect(calculate(indicators.K17, { scores: four, isCrossed: false }).method).toBe(
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
  expect(calculate(indicators.K21, { values, missing: 0 })).toMatchObject({ value: 5.5, lower: 2, upper: 9 });
  expect(calculate(indicators.K21, { values, missing: 2 })).toMatchObject({
    value: 6.5,
    denominator: 12,
    coverage: expect.closeTo(10 / 12, 12),
    status: 'ok',
  });
  expect(calculate(indicators.K21, { values, missing: 11 }).reasons).toEqual(['median-not-reached']);
});

test('K22: unresolved reports with the exact Poisson interval', () => {
  const found = calculate(indicators.K22, { unresolved: 3, participants: 200 });
  expect(found.value).toBe(3);
  expect(found.lower).toBeCloseTo(0.6186721229, 8);
  expect(calculate(indicators.K22, { unresolved: 0, participants: 200 })).toMatchObject({
    value: 0,
    lower: 0,
  });
  expect(calculate(indicators.K22, { unresolved: 0, participants: 0 }).reasons).toEqual(['denominator-zero']);
});

test('Q1 to Q5: a count, or that nobody collected it', () => {
  for (const one of [indicators.Q1, indicators.Q2, indicators.Q3, indicators.Q4, indicators.Q5]) {
    expect(calculate(one, { count: 4416 })).toMatchObject({ value: 4416, status: 'ok', lower: null });
    expect(calculate(one, { count: 0 })).toMatchObject({ value: 0, status: 'ok' });
    expect(calculate(one, { count: null })).toMatchObject({
      value: null,
      status: 'undefined',
      reasons: ['not-collected'],
    });
    expect(one.pool([{ count: 2 }, { count: 3 }])).toEqual({ count: 5 });
    expect(one.pool([{ count: 2 }, { count: null }])).toEqual({ count: null });
    expect(() => calculate(one, { count: -1 })).toThrow(RangeError);
  }
});

test('no share leaves its limits or bounds, and every reason is one of the list', () => {
  const counts = fc
    .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
    .map(([numerator, others, unknown]) => share(numerator, numerator + others + unknown, unknown));
  fc.assert(
    fc.property(counts, (input) => {
      const found = calculate(indicators.K7, input);
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
