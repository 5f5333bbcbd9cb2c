import { describe, expect, it } from 'vitest';
import { rangeRestriction } from '../../../src/core/statistics/range-restriction.ts';
import { predictiveValidity } from '../../../src/core/indicator/validity/predictive-validity.ts';

const marks = [1, 2, 3, 4, 5, 6, 7, 8];
const outcomes = [2, 1, 4, 3, 6, 5, 8, 7];

describe('a criterion', () => {
  it('has its correlation with the outcome, with Fisher’s limits', () => {
    // Σd² = 8 of ranks 1 to 8: r = 1 − 6·8/(8·63) = .9047619; artanh ± 1.959964/√5.
    const [found] = predictiveValidity([{ criterion: 'plan', marks, applicantsSd: null }], outcomes);
    expect(found?.observed.value).toBeCloseTo(1 - 48 / 504, 12);
    const centre = Math.atanh(1 - 48 / 504);
    expect(found?.observed.lower).toBeCloseTo(Math.tanh(centre - 1.959963985 / Math.sqrt(5)), 8);
    expect(found?.observed.upper).toBeCloseTo(Math.tanh(centre + 1.959963985 / Math.sqrt(5)), 8);
    expect(found?.warnings).toEqual(['small-n']);
    expect(found?.corrected).toMatchObject({ value: null, reasons: ['range-unknown'] });
  });

  it('is corrected for having selected: applicants who spread twice as far', () => {
    const sd = Math.sqrt(6); // of 1 to 8, n − 1
    const [found] = predictiveValidity([{ criterion: 'plan', marks, applicantsSd: 2 * sd }], outcomes);
    const r = 1 - 48 / 504;
    expect(found?.widening).toBeCloseTo(2, 12);
    expect(found?.corrected.value).toBeCloseTo((2 * r) / Math.sqrt(1 + 3 * r * r), 12);
    const low = found?.observed.lower ?? 0;
    expect(found?.corrected.lower).toBeCloseTo((2 * low) / Math.sqrt(1 + 3 * low * low), 12);
    expect(found?.corrected.method).toBe('thorndike-2');
  });

  it('counts who has no mark or no outcome, and leaves them out', () => {
    const [found] = predictiveValidity(
      [{ criterion: 'plan', marks: [null, ...marks, 3], applicantsSd: 2 }],
      [1, ...outcomes, null],
    );
    expect(found?.observed).toMatchObject({ n: 8, nMissing: 2 });
    expect(found?.corrected).toMatchObject({ n: 8, nMissing: 2 });
    expect(found?.observed.value).toBeCloseTo(1 - 48 / 504, 12);
  });

  it('says nothing where all have the same mark', () => {
    const [found] = predictiveValidity(
      [{ criterion: 'plan', marks: marks.map(() => 5), applicantsSd: 2 }],
      outcomes,
    );
    expect(found?.observed.reasons).toEqual(['no-variation']);
    expect(found?.corrected.reasons).toEqual(['no-variation']);
  });

  it('carries no warning from thirty people on', () => {
    const many = Array.from({ length: 30 }, (_none, at) => at);
    const other = many.map((at) => (at * 7) % 30);
    const of = (n: number) =>
      predictiveValidity(
        [{ criterion: 'plan', marks: many.slice(0, n), applicantsSd: 9 }],
        other.slice(0, n),
      )[0];
    expect(of(30)?.warnings).toEqual([]);
    expect(of(29)?.warnings).toEqual(['small-n']);
  });

  it('refuses columns that do not fit', () => {
    expect(() => predictiveValidity([{ criterion: 'plan', marks: [1], applicantsSd: 1 }], [1, 2])).toThrow(
      RangeError,
    );
    expect(() => predictiveValidity([{ criterion: 'plan', marks: [1], applicantsSd: 0 }], [1])).toThrow(
      RangeError,
    );
  });

  it('computes the example of the method page', () => {
    // r = 0.3 of 60 people: artanh ± 1.959964/√57; then r·u/√(1 + r²(u² − 1)) with u = 1.5.
    const limits = [-1, 1].map((side) => Math.tanh(Math.atanh(0.3) + (side * 1.959963985) / Math.sqrt(57)));
    expect(limits.map((r) => r.toFixed(4))).toEqual(['0.0499', '0.5147']);
    expect([0.3, ...limits].map((r) => rangeRestriction(r, 1.5).toFixed(4))).toEqual([
      '0.4266',
      '0.0747',
      '0.6692',
    ]);
  });
});
