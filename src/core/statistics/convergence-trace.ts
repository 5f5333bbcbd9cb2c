import { sampleMoments } from './sample-moments.ts';
import { sampleQuantiles } from './sample-quantiles.ts';

export interface TracePoint {
  readonly draws: number;
  readonly mean: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * What the first N/16, N/8, N/4, N/2 and N draws say: how far the result still moved. Of Sobol points only such halvings
 * are balanced. Parts below two draws are left out.
 */
export const convergenceTrace = (values: Float64Array): TracePoint[] =>
  [16, 8, 4, 2, 1]
    .map((part) => Math.floor(values.length / part))
    .filter((draws) => draws >= 2)
    .map((draws) => {
      const first = values.subarray(0, draws);
      const [p5 = 0, p50 = 0, p95 = 0] = sampleQuantiles(first, [0.05, 0.5, 0.95]);
      return { draws, mean: sampleMoments(first).mean, p5, p50, p95 };
    });
