import cdf from '@stdlib/stats-base-dists-normal-cdf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedRanks } from '../../../src/core/review/expected-ranks.ts';
import { greyZone } from '../../../src/core/review/grey-zone.ts';
import { rankIntervals } from '../../../src/core/review/rank-intervals.ts';
import { randomSource } from '../../../src/core/statistics/random-source.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';

const posterior = (means: readonly number[], sds: readonly number[]) => ({
  means: Float64Array.from(means),
  sds: Float64Array.from(sds),
});
const published = posterior([1.2, 1, 0.9, 0.2], [0.3, 0.3, 0.5, 0.2]);

const some = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 12 })), {
  minLength: 1,
  maxLength: 30,
});
const ofPairs = (pairs: readonly (readonly [number, number])[]) =>
  posterior(
    pairs.map(([mean]) => mean / 4),
    pairs.map(([, sd]) => sd / 4),
  );

describe('expected ranks', () => {
  test('the published four', () => {
    const { ranks, percentiles } = expectedRanks(published);
    for (const [at, rank] of [1.624901, 2.12649, 2.361455, 3.887154].entries())
      expect(ranks[at]).toBeCloseTo(rank, 6);
    for (const [at, percentile] of [28.12254, 40.66225, 46.53637, 84.67885].entries())
      expect(percentiles[at]).toBeCloseTo(percentile, 5);
  });

  test('are the sum over all others, add up, and know no order', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const { ranks } = expectedRanks(ofPairs(pairs));
        const n = pairs.length;
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((n * (n + 1)) / 2, 9);
        for (const [i, [mean, sd]] of pairs.entries()) {
          const above = pairs.map(([other, spread], j) => {
            if (i === j) return 0;
            const variance = sd * sd + spread * spread;
            if (variance === 0) return other > mean ? 1 : other === mean ? 0.5 : 0;
            return cdf((other - mean) / Math.sqrt(variance), 0, 1);
          });
          expect(Math.abs((ranks[i] ?? 0) - 1 - above.reduce((sum, p) => sum + p, 0))).toBeLessThan(1e-9);
        }
        const turned = expectedRanks(ofPairs(pairs.toReversed())).ranks.toReversed();
        for (const [at, rank] of ranks.entries()) expect(turned[at]).toBeCloseTo(rank, 10);
      }),
    );
  });

  test('certain equals count a half for each other', () => {
    const { ranks } = expectedRanks(posterior([2, 5, 2, 2, 1], [0, 0, 0, 0, 0]));
    expect([...ranks]).toEqual([3, 1, 3, 3, 5]);
  });

  test('a constant added to all changes nothing', () => {
    const { ranks } = expectedRanks(published);
    const moved = expectedRanks({ ...published, means: published.means.map((mean) => mean + 512) });
    for (const [at, rank] of ranks.entries()) expect(moved.ranks[at]).toBeCloseTo(rank, 9);
  });
});

/** Ranks of simulated qualities. */
const drawnRanks = (given: ReturnType<typeof posterior>, draws: number): readonly (readonly number[])[] => {
  const source = randomSource(4, 'input');
  const found: number[][] = Array.from(given.means, () => []);
  for (let draw = 0; draw < draws; draw += 1) {
    const qualities = given.means.map(
      (mean, at) => mean + (given.sds[at] ?? 0) * standardNormalQuantile(source.uniform(draw, 0, at)),
    );
    // Certain equals are ordered by a lot.
    const order = [...qualities.keys()].toSorted(
      (a, b) =>
        (qualities[b] ?? 0) - (qualities[a] ?? 0) || source.uniform(draw, 1, a) - source.uniform(draw, 1, b),
    );
    for (const [place, at] of order.entries()) found[at]?.push(place + 1);
  }
  return found;
};

describe('rank intervals', () => {
  const mixed = (size: number) =>
    posterior(
      Array.from({ length: size }, (_none, at) => ((at * 37) % size) / (size / 8)),
      Array.from({ length: size }, (_none, at) => (at % 10 === 0 ? 0 : 0.4 + (at % 4) / 4)),
    );
  test.each([
    ['the published four', published, 0.5],
    ['the published four', published, 0.9],
    ['a hundred, exactly', mixed(100), 0.5],
    ['a hundred and one, approximately', mixed(101), 0.5],
    ['two hundred, approximately', mixed(200), 0.8],
    ['a tie of five', posterior([1, 1, 1, 1, 1, 3], [0, 0, 0, 0, 0, 0.2]), 0.5],
    ['a tie of 120', posterior(Array<number>(120).fill(2), Array<number>(120).fill(0)), 0.5],
  ])('%s: cover as drawn ranks do', (_name, given, level) => {
    const draws = 3000;
    const found = rankIntervals(given, level);
    const n = given.means.length;
    for (const [at, ranks] of drawnRanks(given, draws).entries()) {
      const share = (most: number): number => ranks.filter((rank) => rank <= most).length / draws;
      const [low, high] = [found.lower[at] ?? 0, found.upper[at] ?? 0];
      // The quantile to within four standard errors, and beyond a hundred within one rank.
      const slack = 4 * Math.sqrt(0.25 / draws);
      const one = n > 100 ? 1 : 0;
      expect(share(low + one)).toBeGreaterThan((1 - level) / 2 - slack);
      expect(share(low - 1 - one)).toBeLessThan((1 - level) / 2 + slack);
      expect(share(high + one)).toBeGreaterThan((1 + level) / 2 - slack);
      expect(share(high - 1 - one)).toBeLessThan((1 + level) / 2 + slack);
    }
  });

  test('a lot among four certain equals, worked by hand', () => {
    // Each rank has a quarter: P(R ≤ 1) = .25 reaches the lower end, P(R ≤ 3) = .75 the upper.
    const { lower, upper } = rankIntervals(posterior([1, 1, 1, 1], [0, 0, 0, 0]), 0.5);
    expect([...lower, ...upper]).toEqual([1, 1, 1, 1, 3, 3, 3, 3]);
  });

  test('a level that is none', () => {
    expect(() => rankIntervals(published, 0)).toThrow(RangeError);
    expect(() => rankIntervals(published, 1)).toThrow(RangeError);
  });
});

describe('grey zone', () => {
  const ranks = Float64Array.of(1.2, 2.4, 2.9, 3.6, 4.9);
  const intervals = { lower: Uint32Array.of(1, 2, 2, 3, 5), upper: Uint32Array.of(1, 3, 4, 4, 5) };

  test('holds whoever’s interval contains the line', () => {
    expect(greyZone(ranks, intervals, 2)).toEqual({
      line: 2.4,
      zones: ['fund', 'lot', 'lot', 'reject', 'reject'],
      counts: { fund: 1, lot: 2, reject: 2 },
    });
    // The line of three places stands at 2.9: the fourth’s interval 3–4 lies below it.
    expect(greyZone(ranks, intervals, 3).zones).toEqual(['fund', 'lot', 'lot', 'reject', 'reject']);
    expect(greyZone(ranks, intervals, 4).zones).toEqual(['fund', 'fund', 'lot', 'lot', 'reject']);
  });

  test('is not there without a line', () => {
    expect(greyZone(ranks, intervals, 5)).toMatchObject({ line: null, counts: { fund: 5 } });
    expect(greyZone(ranks, intervals, 0)).toMatchObject({ line: null, counts: { reject: 5 } });
  });

  test('keeps equals at the line together', () => {
    const narrow = { lower: Uint32Array.of(1, 2, 2), upper: Uint32Array.of(1, 2, 2) };
    expect(greyZone(Float64Array.of(1, 2.5, 2.5), narrow, 2).zones).toEqual(['fund', 'lot', 'lot']);
  });

  test('never funds more for certain than there are places, and all of them with those in the lot', () => {
    fc.assert(
      fc.property(some, fc.nat(30), (pairs, fundable) => {
        const given = ofPairs(pairs);
        const { counts } = greyZone(expectedRanks(given).ranks, rankIntervals(given, 0.5), fundable);
        expect(counts.fund).toBeLessThanOrEqual(fundable);
        expect(counts.fund + counts.lot).toBeGreaterThanOrEqual(Math.min(fundable, pairs.length));
      }),
    );
  });
});
