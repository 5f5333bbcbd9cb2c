import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../src/core/disclosure/cell-key.ts';
import { noiseRow } from '../../../src/core/disclosure/noise-row.ts';
import { noiseTable } from '../../../src/core/disclosure/noise-table.ts';
import { perturb } from '../../../src/core/disclosure/perturb.ts';
import { recordKey } from '../../../src/core/disclosure/record-key.ts';

const rowOf = (count: number, most: number, variance: number, hidden = 0) => {
  const row = noiseRow(count, { most, variance, hidden });
  if (!row.ok) throw new Error(row.refusal);
  return row.value;
};
const momentOf = ({ from, probabilities }: ReturnType<typeof rowOf>, power: number): number =>
  probabilities.reduce((sum, probability, at) => sum + probability * (from + at) ** power, 0);

describe('rows of noise (method, 7.3)', () => {
  it.each([
    [2, 1, [0.06382714, 0.24469145, 0.38296282]],
    [3, 2, [0.03735821, 0.1119078, 0.2161449, 0.26917818]],
    [5, 3, [0.00379186, 0.01659093, 0.05229263, 0.11873037, 0.19419346, 0.2288015]],
  ])('has the printed probabilities for D %i, V %i', (most, variance, printed) => {
    const { from, probabilities } = rowOf(100, most, variance);
    expect(from).toBe(-most);
    for (const [at, probability] of printed.entries()) {
      expect(probabilities[at]).toBeCloseTo(probability, 7);
      expect(probabilities[2 * most - at]).toBeCloseTo(probability, 7);
    }
  });

  it('has the printed row of a count of 1', () => {
    const { from, probabilities } = rowOf(1, 2, 1);
    expect(from).toBe(-1);
    expect(probabilities.map((one) => one.toFixed(8))).toEqual([
      '0.39806471',
      '0.30580587',
      '0.19419413',
      '0.10193529',
    ]);
  });

  it('leaves 0 alone and hides what is to be hidden', () => {
    expect(rowOf(0, 2, 1)).toEqual({ from: 0, probabilities: [1] });
    const { from, probabilities } = rowOf(3, 4, 4, 2);
    const of = (result: number): number | undefined => probabilities[result - 3 - from];
    expect([of(1), of(2)]).toEqual([0, 0]);
    expect(of(0)).toBeGreaterThan(0);
  });

  it('refuses a row that cannot be', () => {
    expect(noiseRow(1, { most: 2, variance: 3, hidden: 0 })).toEqual({
      ok: false,
      refusal: 'noise-impossible',
    });
    expect(noiseTable({ most: 2, variance: 1, hidden: 2 })).toEqual({
      ok: false,
      refusal: { code: 'noise-impossible', params: { count: 1 } },
    });
    expect(noiseTable({ most: 2, variance: 4, hidden: 0 })).toMatchObject({ ok: false });
  });

  it('keeps mean, variance and bounds whatever the rule', () => {
    const rules = fc.record({
      most: fc.integer({ min: 1, max: 8 }),
      hidden: fc.integer({ min: 0, max: 3 }),
      part: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      count: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(rules, ({ most, hidden, part, count }) => {
        const row = noiseRow(count, { most, variance: part * most * most, hidden });
        if (!row.ok) return;
        expect(momentOf(row.value, 0)).toBeCloseTo(1, 9);
        expect(momentOf(row.value, 1)).toBeCloseTo(0, 7);
        expect(momentOf(row.value, 2) / (part * most * most)).toBeCloseTo(1, 7);
        expect(row.value.from).toBeGreaterThanOrEqual(Math.max(-most, -count));
      }),
    );
  });
});

describe('keys', () => {
  it('are the printed ones', () => {
    expect(recordKey('secret', 'P-0001')).toBe(1788492325);
    const keys = [264879009, 786794316, 1800436433, 3678383450, 28791730, 452656724, 2353594564];
    expect(cellKey(keys)).toBe(775601634);
    expect(cellKey(keys.toReversed()) / 2 ** 32).toBeCloseTo(0.180583828, 9);
  });
});

describe('a perturbed count', () => {
  const table = noiseTable({ most: 2, variance: 1, hidden: 0 });
  const rows = table.ok ? table.value : [];

  it('takes the quantile of the key', () => {
    expect(rows).toHaveLength(3);
    // 0.0638 < 0.1806 < 0.3085: the second change, −1.
    expect(perturb(7, 775601634, rows)).toBe(6);
    expect(perturb(7, 0, rows)).toBe(5);
    expect(perturb(7, 2 ** 32 - 1, rows)).toBe(9);
    expect(perturb(1, 0, rows)).toBe(0);
    expect(perturb(0, 2 ** 32 - 1, rows)).toBe(0);
  });

  it('has mean and variance of its row over all keys', () => {
    const keys = Array.from({ length: 4096 }, (_none, at) => (at + 0.5) * 2 ** 20);
    const changes = keys.map((key) => perturb(50, key, rows) - 50);
    const mean = changes.reduce((sum, one) => sum + one, 0) / keys.length;
    expect(mean).toBeCloseTo(0, 2);
    expect(changes.reduce((sum, one) => sum + one * one, 0) / keys.length).toBeCloseTo(1, 2);
  });
});
