import { tabulatedNormal } from '../statistics/tabulated-normal.ts';
import type { Posterior } from './posterior.ts';

/** Sums over proposals of p, p(1 − p) and p(1 − p)(1 − 2p), p the probability that a proposal is above a level of quality. */
interface Exceedance {
  /** Writes the three sums at this quality, of uncertain proposals only, into `out`. */
  readonly at: (quality: number, out: Float64Array) => void;
}

const cells = 1024;
const reach = 9;

/**
 * How many proposals lie above a quality, as a table over 1,024 steps with cubic interpolation: without it ranks of n proposals would
 * need n² probabilities for each node. Proposals that are certain (sd 0) are left to the caller, because they make steps. Exact
 * to far below one rank as long as a step (range / 1,024) is small beside the sds.
 */
export const exceedance = ({ means, sds }: Posterior): Exceedance => {
  let [low, high] = [Infinity, -Infinity];
  for (const [at, sd] of sds.entries()) {
    if (sd === 0) continue;
    low = Math.min(low, (means[at] ?? 0) - reach * sd);
    high = Math.max(high, (means[at] ?? 0) + reach * sd);
  }
  if (low > high) return { at: (_quality, out) => out.fill(0) };
  const width = (high - low) / cells;
  // One step more on either side, so that the cubic always has its four points.
  const table = new Float64Array(3 * (cells + 3));
  for (let node = 0; node < cells + 3; node += 1) {
    const quality = low + (node - 1) * width;
    let [mean, variance, third] = [0, 0, 0];
    for (let at = 0; at < means.length; at += 1) {
      const sd = sds[at] ?? 0;
      if (sd === 0) continue;
      const p = tabulatedNormal(((means[at] ?? 0) - quality) / sd);
      const own = p * (1 - p);
      mean += p;
      variance += own;
      third += own * (1 - 2 * p);
    }
    table.set([mean, variance, third], 3 * node);
  }
  const at = (quality: number, out: Float64Array): void => {
    const place = Math.min(cells, Math.max(0, (quality - low) / width));
    const cell = Math.min(cells - 1, Math.floor(place));
    const x = place - cell;
    const [a, b, c, d] = [
      (-x * (x - 1) * (x - 2)) / 6,
      ((x + 1) * (x - 1) * (x - 2)) / 2,
      (-(x + 1) * x * (x - 2)) / 2,
      ((x + 1) * x * (x - 1)) / 6,
    ];
    for (let sum = 0; sum < 3; sum += 1) {
      const from = 3 * cell + sum;
      out[sum] =
        a * (table[from] ?? 0) +
        b * (table[from + 3] ?? 0) +
        c * (table[from + 6] ?? 0) +
        d * (table[from + 9] ?? 0);
    }
  };
  return { at };
};
