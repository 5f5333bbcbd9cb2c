import exp from '@stdlib/math-base-special-exp';
import { tabulatedNormal } from '../statistics/tabulated-normal.ts';
import { refinedNormal } from '../statistics/refined-normal.ts';
import { exceedance } from './exceedance.ts';
import type { Posterior } from './posterior.ts';
import { rankNodes } from './rank-nodes.ts';

/** Beyond so many standard deviations the table of Φ says 0 or 1. */
const far = 9;

/** How many of the ascending values lie above x, or with `orEqual` not below it. */
const countAbove = (ascending: Float64Array, x: number, orEqual: boolean): number => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascending[middle] ?? 0;
    if (orEqual ? value < x : value <= x) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low;
};

/** ∫ Φ from −∞ to u. */
const ramp = (u: number): number =>
  u < -far ? 0 : u > far ? u : u * tabulatedNormal(u) + exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);

/**
 * P(R_i ≤ r) of one proposal after another, by the refined normal approximation of the number of better ones given its own quality. Where
 * that number moves much within a step, the normal distribution is averaged over it, so that many proposals need no finer steps.
 */
export const approximateRank = (posterior: Posterior): ((own: number) => (rank: number) => number) => {
  const { means, sds } = posterior;
  const table = exceedance(posterior);
  const certain = means.filter((_mean, at) => sds[at] === 0).sort();
  const sums = new Float64Array(3);
  const steps = rankNodes.uncertain.weights.length;
  const [mean, variance, third] = [
    new Float64Array(steps + 1),
    new Float64Array(steps + 1),
    new Float64Array(steps + 1),
  ];
  const [low, move, deviation] = [new Float64Array(steps), new Float64Array(steps), new Float64Array(steps)];
  return (own) => {
    const [centre, sd] = [means[own] ?? 0, sds[own] ?? 0];
    const { edges, weights } = sd > 0 ? rankNodes.uncertain : rankNodes.certain;
    for (const [at, edge] of edges.entries()) {
      const quality = sd > 0 ? centre + sd * edge : centre;
      table.at(quality, sums);
      const above = countAbove(certain, quality, false);
      const equals = sd > 0 ? 0 : countAbove(certain, quality, true) - above - 1;
      // The table counts the proposal itself, which is never above its own quality.
      const self = sd > 0 ? tabulatedNormal(-edge) : 0;
      const [selfSpread, lot] = [self * (1 - self), edge * (1 - edge)];
      mean[at] = (sums[0] ?? 0) - self + above + equals * (sd > 0 ? 0 : edge);
      variance[at] = Math.max(0, (sums[1] ?? 0) - selfSpread + (sd > 0 ? 0 : equals * lot));
      third[at] = (sums[2] ?? 0) - selfSpread * (1 - 2 * self) + (sd > 0 ? 0 : equals * lot * (1 - 2 * edge));
    }
    for (let step = 0; step < steps; step += 1) {
      low[step] = Math.min(mean[step] ?? 0, mean[step + 1] ?? 0);
      move[step] = Math.abs((mean[step + 1] ?? 0) - (mean[step] ?? 0));
      deviation[step] = Math.sqrt(((variance[step] ?? 0) + (variance[step + 1] ?? 0)) / 2);
    }
    return (rank) => {
      const x = rank - 0.5;
      let total = 0;
      for (let step = 0; step < steps; step += 1) {
        const [from, width, sd, weight] = [
          low[step] ?? 0,
          move[step] ?? 0,
          deviation[step] ?? 0,
          weights[step] ?? 0,
        ];
        if (x < from - far * sd) continue;
        if (x > from + width + far * sd) total += weight;
        else if (width <= sd / 2 || width === 0) {
          const skew = ((third[step] ?? 0) + (third[step + 1] ?? 0)) / 2;
          total += weight * refinedNormal(rank - 1, from + width / 2, sd * sd, skew);
        } else {
          const spread = Math.max(sd, 1e-6 * width);
          total +=
            (weight * spread * (ramp((x - from) / spread) - ramp((x - from - width) / spread))) / width;
        }
      }
      return total;
    };
  };
};
