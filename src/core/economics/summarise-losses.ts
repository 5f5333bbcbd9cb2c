import { convergenceTrace, type TracePoint } from '../statistics/convergence-trace.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import { sampleQuantiles } from '../statistics/sample-quantiles.ts';

/** What the draws of a simulation say. Amounts in currency, probabilities 0–1. */
export interface LossSummary {
  readonly mean: number;
  readonly sd: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** P(V2 > 0), and P(V2 > V0): that the loss exceeds the published one. */
  readonly probabilityOfLoss: number;
  readonly probabilityAboveDirect: number;
  /** Share of draws at or below each point of an even grid from the 0.1 % to the 99.9 % point. */
  readonly cumulative: readonly { readonly loss: number; readonly share: number }[];
  readonly trace: readonly TracePoint[];
}

const gridSteps = 60;

const shareAbove = (losses: Float64Array, bound: number): number => {
  let count = 0;
  for (let draw = 0; draw < losses.length; draw += 1) if ((losses[draw] ?? 0) > bound) count += 1;
  return count / losses.length;
};

/** How many of the ascending losses are at or below a bound. */
const countUpTo = (sorted: Float64Array, bound: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
};

const cumulativeOf = (sorted: Float64Array, from: number, to: number): LossSummary['cumulative'] =>
  from === to
    ? [{ loss: from, share: 1 }]
    : Array.from({ length: gridSteps + 1 }, (_, step) => {
        const loss = from + ((to - from) * step) / gridSteps;
        return { loss, share: countUpTo(sorted, loss) / sorted.length };
      });

/**
 * Summary of a simulation (docs/method/uncertainty; quantiles of type 7). `direct` is the published loss V0, on cost basis: it is
 * compared with, never added. Two draws at least.
 */
export const summariseLosses = (losses: Float64Array, direct: number): LossSummary => {
  const sorted = losses.slice().sort();
  const [start = 0, p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0, end = 0] = sampleQuantiles(
    sorted,
    [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999],
  );
  return {
    ...sampleMoments(losses),
    p5,
    p25,
    p50,
    p75,
    p95,
    probabilityOfLoss: shareAbove(losses, 0),
    probabilityAboveDirect: shareAbove(losses, direct),
    cumulative: cumulativeOf(sorted, start, end),
    trace: convergenceTrace(losses),
  };
};
