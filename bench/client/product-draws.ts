import { createSampler } from '../../src/core/statistics/create-sampler.ts';
import { lognormalBetween } from '../../src/core/statistics/lognormal-between.ts';
import { fillQuantilesOf } from '../../src/core/statistics/fill-quantiles.ts';

/** Oracle A of the method: cost of a student-year times 4,416 participants times the share who do not return. */
export const productSource = 'lognormal({p5: 600000, p95: 1600000}) * 4416 * beta(4.5, 9.5)';

const participants = 4416;
const block = 512;

/** Draws `from … to − 1` of the product, of `draws` in all: a power of two, by scrambled Sobol as the program does. */
export const productDraws = (draws: number, from: number, to: number): Float64Array<ArrayBuffer> => {
  const sampler = createSampler({ sampler: 'sobol', seed: 1, draws, dimensions: 2 });
  const cost = fillQuantilesOf(lognormalBetween(600_000, 1_600_000));
  const share = fillQuantilesOf({ kind: 'beta', alpha: 4.5, beta: 9.5 });
  const points = new Float64Array(2 * block);
  const values = new Float64Array(to - from);
  for (let start = from; start < to; start += block) {
    const end = Math.min(start + block, to);
    const last = 2 * (end - start);
    sampler.fillBlock(start, end, points);
    cost(points, 0, last, 2);
    share(points, 1, last, 2);
    for (let draw = start; draw < end; draw += 1) {
      const at = 2 * (draw - start);
      values[draw - from] = (points[at] ?? 0) * participants * (points[at + 1] ?? 0);
    }
  }
  return values;
};
