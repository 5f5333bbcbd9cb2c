import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imbensManski } from '../../../../src/core/statistics/silence/imbens-manski.ts';
import { manskiBounds } from '../../../../src/core/statistics/silence/manski-bounds.ts';

const hundred = { participants: 100, known: 60, returned: 36 };

describe('100 participants, 60 known, 36 of them returned', () => {
  it('leaves .36 to .76, and .24 to .64 for not returned', () => {
    expect(manskiBounds(hundred)).toMatchObject({
      value: null,
      lower: 0.36,
      upper: 0.76,
      n: 60,
      nMissing: 40,
      status: 'bounded',
    });
    expect(manskiBounds({ ...hundred, returned: 24 })).toMatchObject({ lower: 0.24, upper: 0.64 });
  });
  it('is .281047 to .830249 with sampling error', () => {
    const { bounds, factor } = imbensManski(hundred);
    expect(factor).toBeCloseTo(1.644854, 6);
    expect(bounds.lower).toBeCloseTo(0.281047, 6);
    expect(bounds.upper).toBeCloseTo(0.830249, 6);
  });
});

describe('edges', () => {
  it('is the share itself when everybody is known, then with 1.96 standard errors', () => {
    const all = { participants: 50, known: 50, returned: 20 };
    expect(manskiBounds(all)).toMatchObject({
      value: 0.4,
      lower: 0.4,
      upper: 0.4,
      status: 'ok',
      reasons: [],
    });
    const { bounds, factor } = imbensManski(all);
    expect(factor).toBeCloseTo(1.959964, 6);
    expect(bounds.lower).toBeCloseTo(0.4 - 1.959964 * Math.sqrt(0.24 / 50), 6);
  });
  it('is everything when nobody is known, and nothing when nobody took part', () => {
    expect(manskiBounds({ participants: 9, known: 0, returned: 0 })).toMatchObject({
      lower: 0,
      upper: 1,
      n: 0,
    });
    expect(imbensManski({ participants: 9, known: 0, returned: 0 }).bounds).toMatchObject({
      lower: 0,
      upper: 1,
    });
    const none = { participants: 0, known: 0, returned: 0 };
    expect(manskiBounds(none)).toMatchObject({ lower: null, upper: null, reasons: ['nobody-took-part'] });
    expect(imbensManski(none)).toMatchObject({ factor: null, bounds: { lower: null } });
  });
  it('throws on counts that do not fit', () => {
    expect(() => manskiBounds({ participants: 5, known: 6, returned: 1 })).toThrow(RangeError);
    expect(() => manskiBounds({ participants: 5, known: 3, returned: 4 })).toThrow(RangeError);
  });
});

describe('always', () => {
  it('holds whatever the silent did, as wide as the share unknown, within the confidence bounds', () => {
    const given = fc
      .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
      .map(([a, b, c]) => ({ participants: a + b + c + 1, known: a + b, returned: a }));
    fc.assert(
      fc.property(given, fc.double({ min: 0, max: 1, noNaN: true }), (known, silentShare) => {
        const { lower, upper, nMissing } = manskiBounds(known);
        const truth = (known.returned + Math.round(silentShare * nMissing)) / known.participants;
        expect(truth).toBeGreaterThanOrEqual(lower ?? 1);
        expect(truth).toBeLessThanOrEqual(upper ?? 0);
        expect((upper ?? 0) - (lower ?? 0)).toBeCloseTo(nMissing / known.participants, 12);
        const { bounds, factor } = imbensManski(known);
        expect(bounds.lower).toBeLessThanOrEqual(lower ?? 0);
        expect(bounds.upper).toBeGreaterThanOrEqual(upper ?? 0);
        expect(factor).toBeGreaterThan(1.6448);
        expect(factor).toBeLessThan(1.96);
      }),
    );
  });
});
