import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import type { Bootstrap } from './resample.ts';
import { resample } from './resample.ts';
import { sampleQuantiles } from './sample-quantiles.ts';

export interface SensitivityIndex {
  /** Share of the variance that goes when this input is known (Saltelli 2010). */
  readonly first: Estimate;
  /** Share of the variance that remains when all but this input are known (Jansen 1999). */
  readonly total: Estimate;
  /** The first order by Jansen's formula, as a check on `first`. */
  readonly jansenFirst: Estimate;
}

const methods = ['saltelli-2010-first-order', 'jansen-1999-total', 'jansen-1999-first-order'] as const;

/** Per row and input: f_B·(f_AB − f_A), (f_A − f_AB)²/2, (f_B − f_AB)²/2; and at the end of the row f_A, f_B squared. */
const contributions = (runs: Float64Array, inputs: number): Float64Array => {
  const width = inputs + 2;
  const rows = runs.length / width;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) sum += (runs[row * width] ?? 0) + (runs[row * width + 1] ?? 0);
  // Saltelli's product is exact only for a centred output: the mean would otherwise drown it.
  const mean = sum / (2 * rows);
  const parts = new Float64Array(rows * (3 * inputs + 2));
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    const a = (runs[row * width] ?? 0) - mean;
    const b = (runs[row * width + 1] ?? 0) - mean;
    for (let input = 0; input < inputs; input += 1) {
      const swapped = (runs[row * width + 2 + input] ?? 0) - mean;
      parts[at] = b * (swapped - a);
      parts[at + 1] = ((a - swapped) * (a - swapped)) / 2;
      parts[at + 2] = ((b - swapped) * (b - swapped)) / 2;
      at += 3;
    }
    parts[at] = a + b;
    parts[at + 1] = a * a + b * b;
    at += 2;
  }
  return parts;
};

/** Sums of parts → indices, three an input; undefined for an output without variance. */
const indicesOf = (sums: Float64Array, rows: number, inputs: number): Float64Array | undefined => {
  const mean = (sums[3 * inputs] ?? 0) / (2 * rows);
  const variance = (sums[3 * inputs + 1] ?? 0) / (2 * rows) - mean * mean;
  if (!(variance > 0)) return undefined;
  return Float64Array.from({ length: 3 * inputs }, (_none, at) => {
    const share = (sums[at] ?? 0) / rows / variance;
    return at % 3 === 2 ? 1 - share : share;
  });
};

/**
 * Variance-based sensitivity of a model with independent inputs, from the runs of `saltelliSlice` (rows × (inputs + 2)).
 * V is the pooled variance of f_A and f_B. Small negative values are kept. Intervals are the 2.5 % and 97.5 % points of a
 * bootstrap over rows. An output without variance makes all undefined (`output-constant`); a total more than 0.05 below
 * its first order carries the reason `total-below-first`: draw more.
 */
export const sensitivityIndices = (
  runs: Float64Array,
  inputs: number,
  bootstrap?: Bootstrap,
): SensitivityIndex[] => {
  const rows = runs.length / (inputs + 2);
  if (!Number.isInteger(rows)) throw new RangeError('runs are not whole rows');
  const parts = contributions(runs, inputs);
  const width = 3 * inputs + 2;
  const sums = new Float64Array(width);
  const add = (row: number): void => {
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (parts[row * width + at] ?? 0);
  };
  for (let row = 0; row < rows; row += 1) add(row);
  const spread = sums[3 * inputs + 1] ?? 0;
  const values = spread > 0 ? indicesOf(sums, rows, inputs) : undefined;
  const replicates = Array.from({ length: 3 * inputs }, () => new Float64Array(bootstrap?.replicates ?? 0));
  if (bootstrap !== undefined && values !== undefined) {
    const chosen = new Uint32Array(rows);
    for (let replicate = 0; replicate < bootstrap.replicates; replicate += 1) {
      resample(bootstrap, replicate, rows, chosen);
      sums.fill(0);
      for (const row of chosen) add(row);
      const found = indicesOf(sums, rows, inputs);
      // A replicate without variance says nothing new: it stands at the estimate.
      for (const [at, list] of replicates.entries()) list[replicate] = (found ?? values)[at] ?? 0;
    }
  }
  const estimateAt = (input: number, which: 0 | 1 | 2): Estimate => {
    const method = methods[which];
    const value = values?.[3 * input + which];
    if (value === undefined) return notEstimated(method, ['output-constant'], { n: rows });
    const list = replicates[3 * input + which] ?? new Float64Array(0);
    const [lower = null, upper = null] = list.length > 1 ? sampleQuantiles(list, [0.025, 0.975]) : [];
    const isBelow = which === 1 && value < (values?.[3 * input] ?? 0) - 0.05;
    return estimated(method, value, { n: rows, lower, upper, reasons: isBelow ? ['total-below-first'] : [] });
  };
  return Array.from({ length: inputs }, (_none, input) => ({
    first: estimateAt(input, 0),
    total: estimateAt(input, 1),
    jansenFirst: estimateAt(input, 2),
  }));
};
