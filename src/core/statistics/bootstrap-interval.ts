import { resample, type Bootstrap } from './resample.ts';
import { sampleQuantiles } from './sample-quantiles.ts';

/** 95 % limits; null where more than the tail of the replicates has no value. `undefinedShare`: share of replicates without a value. */
interface BootstrapInterval {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly undefinedShare: number;
}

/**
 * Percentile interval of a statistic over n rows drawn again with replacement (Efron 1979). `statistic` gets the numbers of the rows and
 * answers a number, or +∞ where it divides by nothing, which counts as greater than all: then there may be no upper limit.
 */
export const bootstrapInterval = (
  bootstrap: Bootstrap,
  n: number,
  statistic: (rows: Uint32Array) => number,
): BootstrapInterval => {
  if (n < 2) return { lower: null, upper: null, undefinedShare: 0 };
  const rows = new Uint32Array(n);
  const found = new Float64Array(bootstrap.replicates);
  for (let replicate = 0; replicate < bootstrap.replicates; replicate += 1) {
    resample(bootstrap, replicate, n, rows);
    found[replicate] = statistic(rows);
  }
  const [lower = Number.NaN, upper = Number.NaN] = sampleQuantiles(found, [0.025, 0.975]);
  return {
    lower: Number.isFinite(lower) ? lower : null,
    upper: Number.isFinite(upper) ? upper : null,
    undefinedShare: found.filter((value) => value === Number.POSITIVE_INFINITY).length / found.length,
  };
};
