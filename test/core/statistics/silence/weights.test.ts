import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { effectiveSize } from '../../../../src/core/statistics/silence/effective-size.ts';
import { inverseProbability } from '../../../../src/core/statistics/silence/inverse-probability.ts';
import { postStratified } from '../../../../src/core/statistics/silence/post-stratified.ts';
import { rake } from '../../../../src/core/statistics/silence/raking.ts';
import type { Stratum } from '../../../../src/core/statistics/silence/response-cells.ts';

/** A row for each participant. */
const columnsOf = (strata: readonly Stratum[]): readonly [Uint32Array, Uint8Array] => {
  const rows = strata.flatMap(({ participants, known, returned }, cell) =>
    Array.from(
      { length: participants },
      (_none, at) => [cell, at < returned ? 1 : at < known ? 0 : 2] as const,
    ),
  );
  return [Uint32Array.from(rows, ([cell]) => cell), Uint8Array.from(rows, ([, answer]) => answer)];
};

const two: readonly Stratum[] = [
  { participants: 60, known: 54, returned: 48 },
  { participants: 40, known: 12, returned: 6 },
];

describe('strata 60 and 40 with 54 and 12 answers, 48 and 6 returned', () => {
  it('is .818182 raw and .733333 weighted', () => {
    const found = inverseProbability(...columnsOf(two));
    expect(found.raw.value).toBeCloseTo(0.818182, 6);
    expect(found.share.value).toBeCloseTo(0.733333, 6);
    expect(found.share).toMatchObject({ n: 66, nMissing: 34, status: 'bounded', reasons: [] });
    // 54 weights of 60/54 and 12 of 40/12.
    expect(found.effectiveN).toBeCloseTo(100 ** 2 / (54 * (60 / 54) ** 2 + 12 * (40 / 12) ** 2), 9);
  });
  it('is the same post-stratified, with the same error', () => {
    const [weighted, stratified] = [inverseProbability(...columnsOf(two)), postStratified(two)];
    expect(stratified.share.value).toBeCloseTo(weighted.share.value ?? 0, 12);
    expect(stratified.standardError).toBeCloseTo(weighted.standardError ?? 0, 12);
    expect(stratified.share.lower).toBeCloseTo(weighted.share.lower ?? 0, 12);
  });
});

describe('post-stratification', () => {
  it('is .525 with error .0688643 for 30 of 300 and 20 of 100', () => {
    const found = postStratified([
      { participants: 300, known: 30, returned: 18 },
      { participants: 100, known: 20, returned: 6 },
    ]);
    expect(found.share.value).toBeCloseTo(0.525, 12);
    expect(found.standardError).toBeCloseTo(0.0688643, 7);
  });
  it('puts a stratum without answers together with another, and says so', () => {
    const found = postStratified([...two, { participants: 20, known: 0, returned: 0 }]);
    expect(found.collapsed).toBe(2);
    expect(found.share.reasons).toEqual(['strata-collapsed']);
    // The smaller of the two others takes it in: 60 with 48/54, 60 with 6/12.
    expect(found.share.value).toBeCloseTo(0.5 * (48 / 54) + 0.5 * (6 / 12), 12);
  });
  it('has no interval with a single answer, no error when all are known, nothing without anybody', () => {
    const single = postStratified([
      { participants: 60, known: 54, returned: 48 },
      { participants: 9, known: 1, returned: 1 },
    ]);
    expect(single).toMatchObject({ standardError: null, share: { lower: null, reasons: ['single-answer'] } });
    expect(postStratified([{ participants: 4, known: 4, returned: 3 }])).toMatchObject({
      standardError: 0,
      share: { value: 0.75, lower: 0.75, upper: 0.75, status: 'ok' },
    });
    expect(postStratified([{ participants: 4, known: 0, returned: 0 }]).share).toMatchObject({
      value: null,
      nMissing: 4,
      reasons: ['nobody-known'],
    });
    expect(() => postStratified([{ participants: 4, known: 5, returned: 0 }])).toThrow(RangeError);
  });
  it('does not call answers that are all alike certain', () => {
    const { share } = postStratified([{ participants: 40, known: 10, returned: 10 }]);
    expect(share.value).toBe(1);
    expect(share.lower).toBeLessThan(0.8);
  });
});

describe('inverse probabilities', () => {
  it('takes cells of ten or more, cuts the outermost weights, and says both', () => {
    const strata = [
      { participants: 500, known: 400, returned: 200 },
      { participants: 12, known: 1, returned: 1 },
      { participants: 4, known: 2, returned: 1 },
      { participants: 3, known: 1, returned: 0 },
    ];
    const found = inverseProbability(...columnsOf(strata));
    // Four and three are too few even together: the twelve take them in, 19 with 4 answers.
    expect(found.collapsed).toBe(3);
    expect(found.share.reasons).toEqual(['strata-collapsed', 'weights-trimmed']);
    expect(found.trimmed).toBe(4);
    expect(found.share.value).toBeCloseTo(0.5, 2);
  });
  it('is the raw share where all answer alike or everybody is known', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }), (returned) => {
        const all = returned.map((one) => ({ participants: 20, known: 20, returned: one }));
        const whole = inverseProbability(...columnsOf(all)).share;
        expect(whole.value).toBeCloseTo(whole.lower ?? -1, 12);
        expect(whole.status).toBe('ok');
        const half = inverseProbability(...columnsOf(all.map((one) => ({ ...one, participants: 40 }))));
        expect(half.share.value).toBeCloseTo(half.raw.value ?? 0, 12);
        expect(half.effectiveN).toBeCloseTo(20 * returned.length, 9);
      }),
    );
  });
  it('is undefined when nobody answered', () => {
    expect(inverseProbability(Uint32Array.of(0, 0), Uint8Array.of(2, 2)).share).toMatchObject({
      value: null,
      n: 0,
      nMissing: 2,
      reasons: ['nobody-known'],
    });
    expect(() => inverseProbability(new Uint32Array(1), new Uint8Array(2))).toThrow(RangeError);
  });
});

describe('raking', () => {
  const table = Float64Array.of(40, 10, 20, 30);
  it('reaches the published table with its design effect', () => {
    const raked = rake(table, [50, 50], [55, 45]);
    if (!raked.ok) throw new Error(raked.refusal.code);
    const published = [37.8778555, 12.1221445, 17.1221445, 32.8778555];
    for (const [at, cell] of published.entries()) expect(raked.value.cells[at]).toBeCloseTo(cell, 7);
    const [a = 0, b = 0, c = 0, d = 0] = raked.value.cells;
    expect((a * d) / (b * c)).toBeCloseTo(6, 9);
    expect(raked.value.designEffect).toBeCloseTo(1.0125311, 7);
    const each = [...table].flatMap((count, at) => Array<number>(count).fill(raked.value.weights[at] ?? 0));
    expect(each.length / effectiveSize(Float64Array.from(each))).toBeCloseTo(1.0125311, 7);
  });
  it('refuses a target without answers', () => {
    expect(rake(Float64Array.of(0, 0, 20, 30), [50, 50], [55, 45])).toEqual({
      ok: false,
      refusal: { code: 'no-convergence', margin: { of: 'row', at: 0 } },
    });
    expect(rake(Float64Array.of(0, 10, 0, 30), [50, 50], [55, 45])).toMatchObject({
      refusal: { code: 'no-convergence', margin: { of: 'column', at: 0 } },
    });
  });
  test.each([
    ['no-convergence', [10, 0, 0, 10], [30, 70], [50, 50]],
    ['no-convergence', [10, 0, 5, 10], [70, 30], [50, 50]],
    ['totals-differ', [1, 1, 1, 1], [1, 1], [1, 2]],
    ['nobody-known', [0, 0, 0, 0], [1, 1], [1, 1]],
  ])('refuses: %s', (code, counts, rows, columns) => {
    expect(rake(Float64Array.from(counts), rows, columns)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('meets every target, and empties a row whose target is 0', () => {
    const cell = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), cell, cell, cell, (counts, a, b, c) => {
        const columns = [a / (a + b + c), b / (a + b + c), c / (a + b + c)];
        const raked = rake(Float64Array.from(counts), [0.3, 0.7], columns);
        if (!raked.ok) throw new Error(raked.refusal.code);
        const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = raked.value.cells;
        for (const [sum, target] of [
          [p + q + r, 0.3],
          [s + t + u, 0.7],
          [p + s, columns[0]],
          [q + t, columns[1]],
        ] as const)
          expect(sum).toBeCloseTo(target ?? 0, 8);
        expect(raked.value.designEffect).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
    const emptied = rake(table, [0, 1], [0.5, 0.5]);
    expect(emptied.ok && [...emptied.value.cells].slice(0, 2)).toEqual([0, 0]);
  });
});
