import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompositePart } from '../../../src/core/indicator/composite/composite-frame.ts';
import { compositeIndex } from '../../../src/core/indicator/composite/composite-index.ts';
import { drawPart } from '../../../src/core/indicator/composite/draw-part.ts';
import { drawWeights } from '../../../src/core/indicator/composite/draw-weights.ts';
import { indexRanks, type RankedUnit } from '../../../src/core/indicator/composite/index-ranks.ts';
import { midRanks } from '../../../src/core/indicator/composite/mid-ranks.ts';
import { randomSource } from '../../../src/core/statistics/random-source.ts';
import { asPrinted } from '../printed.ts';

const frame: readonly CompositePart[] = [
  { id: 'K4', low: 0, high: 1, weight: 0.5 },
  { id: 'K6', low: 0, high: 1, weight: 0.5 },
];

describe('index', () => {
  it('is the printed geometric mean, not the arithmetic one', () => {
    expect(asPrinted(compositeIndex(frame, [0.8, 0.5]).value, '.6324555')).toBe('.6324555');
  });

  it('is 0 as soon as one part is, and none where one is missing', () => {
    expect(compositeIndex(frame, [0.8, 0])).toMatchObject({ value: 0, status: 'ok' });
    expect(compositeIndex(frame, [0.8, null])).toMatchObject({
      value: null,
      status: 'undefined',
      reasons: ['part-missing'],
      nMissing: 1,
    });
  });

  it('measures on goalposts, beyond which nothing counts', () => {
    const [first, second] = frame;
    if (first === undefined || second === undefined) throw new Error('frame');
    const posts = [{ ...first, low: 0.5, high: 0.9 }, second];
    expect(compositeIndex(posts, [0.7, 1]).value).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(compositeIndex(posts, [0.4, 1]).value).toBe(0);
    expect(compositeIndex(posts, [1, 1]).value).toBe(1);
  });

  it('takes shares of the weights, and refuses a frame that is none', () => {
    const heavier = frame.map((part) => ({ ...part, weight: 7 }));
    expect(compositeIndex(heavier, [0.8, 0.5]).value).toBeCloseTo(0.6324555320336759, 12);
    const [first] = frame;
    if (first === undefined) throw new Error('frame');
    for (const wrong of [[], [first, first], [{ ...first, low: 1 }], [{ ...first, weight: 0 }]])
      expect(() =>
        compositeIndex(
          wrong,
          wrong.map(() => 0.5),
        ),
      ).toThrow(RangeError);
    expect(() => compositeIndex(frame, [0.5])).toThrow(RangeError);
  });
});

const exact = (value: number) => ({ value, lower: value, upper: value });
const about = (value: number, half: number) => ({
  value,
  lower: Math.max(0, value - half),
  upper: Math.min(1, value + half),
});
const settings = { seed: 3, draws: 2000 };

describe('ranks', () => {
  it('are certain where one unit is better in every part', () => {
    const units: RankedUnit[] = [0.9, 0.7, 0.5, 0.3].map((x, at) => ({
      id: `${at}`,
      parts: [exact(x), exact(x)],
    }));
    const found = indexRanks(frame, units, settings);
    expect(found.units.map(({ lower, median, upper }) => [lower, median, upper])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ]);
    expect(found).toMatchObject({ medianCover: 0.25, isPublishable: true, reasons: [], missing: [] });
  });

  it('hang on the weights where each unit is better in one part', () => {
    // .9^w·.5^(1−w) against .6^w·.8^(1−w): the first is ahead where w > ln 1.6/(ln 1.6 + ln 1.5) = .537.
    const units: RankedUnit[] = [
      { id: 'A', parts: [exact(0.9), exact(0.5)] },
      { id: 'B', parts: [exact(0.6), exact(0.8)] },
    ];
    const found = indexRanks(frame, units, settings);
    expect(found.units.map(({ lower, median, upper }) => [lower, median, upper])).toEqual([
      [1, 2, 2],
      [1, 1, 2],
    ]);
    expect(found).toMatchObject({ medianCover: 1, isPublishable: false, reasons: ['ranks-too-uncertain'] });
  });

  it('reach as far as one draw in ten says', () => {
    // Ahead where w > b/(b + ln 1.5) with b = ln(.8/.0208): in a tenth of all weights.
    const units: RankedUnit[] = [
      { id: 'A', parts: [exact(0.9), exact(0.0208)] },
      { id: 'B', parts: [exact(0.6), exact(0.8)] },
    ];
    const [first] = indexRanks(frame, units, settings).units;
    expect([first?.lower, first?.median, first?.upper]).toEqual([1, 2, 2]);
  });

  it('hang on the uncertainty of the parts', () => {
    const units = (half: number): RankedUnit[] =>
      Array.from({ length: 9 }, (_none, at) => ({
        id: `${at}`,
        parts: [about(0.5 + at / 50, half), about(0.5 + at / 50, half)],
      }));
    expect(indexRanks(frame, units(0.005), settings).isPublishable).toBe(true);
    expect(indexRanks(frame, units(0.2), settings)).toMatchObject({
      isPublishable: false,
      reasons: ['ranks-too-uncertain'],
    });
    const between = indexRanks(frame, units(0.06), settings);
    expect(between.medianCover).toBeGreaterThan(1 / 3);
    expect(between.medianCover).toBeLessThan(0.9);
    expect(between.isPublishable).toBe(false);
  });

  it('are the same for the same seed, and name who has no index', () => {
    const units: RankedUnit[] = [0.5, 0.52, 0.6].map((x, at) => ({
      id: `${at}`,
      parts: [about(x, 0.1), about(x, 0.1)],
    }));
    const gap: RankedUnit = { id: 'gap', parts: [about(0.5, 0.1), null] };
    const found = indexRanks(frame, [...units, gap], settings);
    expect(found.missing).toEqual(['gap']);
    expect(found.units).toHaveLength(3);
    expect(indexRanks(frame, [...units, gap], settings)).toEqual(found);
    expect(indexRanks(frame, units.slice(0, 1), settings).reasons).toEqual(['one-university']);
    expect(() => indexRanks(frame, [{ id: 'x', parts: [exact(0.5)] }], settings)).toThrow(RangeError);
  });

  it('share the middle of equal scores', () => {
    expect([...midRanks(Float64Array.of(0.2, 0.9, 0.2, 0))]).toEqual([2.5, 1, 2.5, 4]);
  });
});

describe('draws', () => {
  it('of weights add up to 1 and have the shares as their mean', () => {
    const source = randomSource(4, 'input');
    const [out, sums] = [new Float64Array(3), [0, 0, 0]];
    for (let draw = 0; draw < 5000; draw += 1) {
      drawWeights(source, draw, [0.5, 0.3, 0.2], out);
      expect(out.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (const [at, weight] of out.entries()) sums[at] = (sums[at] ?? 0) + weight;
    }
    // Var = w(1 − w)/(K + 1) for a Dirichlet distribution with parameters that add up to K.
    for (const [at, share] of [0.5, 0.3, 0.2].entries())
      expect(Math.abs((sums[at] ?? 0) / 5000 - share)).toBeLessThan(
        4 * Math.sqrt((share * (1 - share)) / 4 / 5000),
      );
  });

  it('of a part rise with u and lie about its limits', () => {
    const part = drawPart({ value: 0.4, lower: 0.3, upper: 0.5 });
    expect(part(0.025)).toBeCloseTo(0.3, 1);
    expect(part(0.975)).toBeCloseTo(0.5, 1);
    expect(() => drawPart({ value: 0.4, lower: 0.5, upper: 0.6 })).toThrow(RangeError);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (value, half, u) => {
          const draw = drawPart(about(value, half));
          expect(draw(u)).toBeGreaterThanOrEqual(0);
          expect(draw(u)).toBeLessThanOrEqual(1);
          expect(draw(u)).toBeLessThanOrEqual(draw(0.995) + 1e-9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
