import { describe, expect, it } from 'vitest';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { asPrinted } from '../printed.ts';
import { competing10 } from '../statistics/survival/cohorts.ts';
import { checkedCalculate, column, repeat } from './checked-calculate.ts';

describe('K1 return by a horizon', () => {
  const { times, exits } = competing10;
  const input = (month: number, participants: number) => {
    const right = times.map((time, row) => (exits[row] === 0 ? Number.POSITIVE_INFINITY : time));
    return { month, participants, states: 3, left: times, right, exits };
  };

  it('is the printed Aalen–Johansen share with its limits, not 1 − Kaplan–Meier', () => {
    const found = checkedCalculate(indicators.K1, input(7, 10));
    expect(asPrinted(found.value, '.353125')).toBe('.353125');
    expect(asPrinted(found.lower, '.059518')).toBe('.059518');
    expect(asPrinted(found.upper, '.681109')).toBe('.681109');
    expect(asPrinted(checkedCalculate(indicators.K1, input(10, 10)).value, '.634375')).toBe('.634375');
  });

  it('has those who were lost before the horizon in denominator, coverage and bounds', () => {
    // Lost after 2 and 6; returned at 1, 4 and 7.
    expect(checkedCalculate(indicators.K1, input(7, 10))).toMatchObject({
      numerator: 3,
      denominator: 10,
      coverage: 0.8,
      bounds: { lower: 0.3, upper: 0.5 },
      status: 'bounded',
    });
    expect(checkedCalculate(indicators.K1, input(7, 12))).toMatchObject({
      denominator: 12,
      coverage: expect.closeTo(8 / 12, 12),
      bounds: { lower: 3 / 12, upper: 7 / 12 },
    });
  });

  it('is left without a point where more than half are unknown, and without anything but bounds where all are', () => {
    expect(checkedCalculate(indicators.K1, input(7, 20))).toMatchObject({
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
    expect(checkedCalculate(indicators.K1, silent)).toMatchObject({
      value: null,
      coverage: 0,
      status: 'undefined',
      reasons: ['all-missing'],
      bounds: { lower: 0, upper: 1 },
    });
  });

  it('counts an entry from when it is known: between 5 and 9 is unknown at 7', () => {
    const found = checkedCalculate(indicators.K1, {
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
    const found = checkedCalculate(indicators.K1, nobody);
    expect(found).toMatchObject({
      value: 0,
      lower: 0,
      status: 'ok',
      reasons: ['all-censored', 'none-entered'],
    });
    expect((1 - (found.upper ?? 0)) ** 20).toBeCloseTo(0.025, 12);
    // Ten of them were last seen in month 3: they are no longer at risk at 6.
    const half = checkedCalculate(indicators.K1, {
      ...nobody,
      left: nobody.left.map((time, at) => (at < 10 ? 3 : time)),
    });
    expect((1 - (half.upper ?? 0)) ** 10).toBeCloseTo(0.025, 12);
    expect(checkedCalculate(indicators.K1, { ...nobody, month: 12 })).toMatchObject({
      value: null,
      reasons: ['all-missing'],
    });
  });

  it('does not go beyond the last time anybody was watched', () => {
    // Six have returned by month 5, four were last seen in month 8.
    const left = Float64Array.from({ length: 10 }, (_none, at) => (at < 6 ? 5 : 8));
    const found = checkedCalculate(indicators.K1, {
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
    expect(() => checkedCalculate(indicators.K1, input(7, 10))).not.toThrow();
    expect(() => indicators.K1.value(input(7, 9), { seed: 1, replicates: 1 })).toThrow(RangeError);
    expect(() => indicators.K1.pool([input(7, 10), input(6, 10)])).toThrow(RangeError);
    const twice = checkedCalculate(indicators.K1, indicators.K1.pool([input(7, 10), input(7, 10)]));
    expect(twice).toMatchObject({ numerator: 6, denominator: 20, value: expect.closeTo(0.353125, 12) });
  });
});
