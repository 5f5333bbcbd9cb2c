import { normal95 } from '../normal-95.ts';
import type { RiskTable } from './risk-table.ts';

/** A survival function by the times at which it falls. NaN in a limit or a standard error: undefined there. */
export interface SurvivalSteps {
  readonly times: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** S(t) from each time on; 1 before the first. */
  readonly survival: Float64Array;
  /** Greenwood: S·√Σ d/(n(n − d)). */
  readonly standardErrors: Float64Array;
  /** 95 %, log-log: S^exp(±z·se). */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The product-limit estimate S(t) = Π(1 − d/n) of a counted cohort, all causes together, with Greenwood's variance and log-log limits.
 * Where S reaches 0 the variance is infinite: standard error and both limits are undefined (NaN).
 */
export const survivalSteps = ({ times, atRisk, exits, causes }: RiskTable): SurvivalSteps => {
  const width = causes + 1;
  const rows: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < times.length; row += 1) {
    let events = 0;
    for (let cause = 1; cause < width; cause += 1) events += exits[row * width + cause] ?? 0;
    if (events === 0) continue;
    rows.push(row);
    counts.push(events);
  }
  const column = (): Float64Array => new Float64Array(rows.length);
  const steps = {
    times: column(),
    atRisk: column(),
    events: Float64Array.from(counts),
    survival: column(),
    standardErrors: column(),
    lower: column(),
    upper: column(),
  };
  let [survival, greenwood] = [1, 0];
  for (let step = 0; step < rows.length; step += 1) {
    const row = rows[step] ?? 0;
    const [n, d] = [atRisk[row] ?? 0, counts[step] ?? 0];
    survival *= 1 - d / n;
    greenwood += d / (n * (n - d));
    steps.times[step] = times[row] ?? 0;
    steps.atRisk[step] = n;
    steps.survival[step] = survival;
    const root = Math.sqrt(greenwood);
    const spread = Math.exp((normal95 * root) / Math.abs(Math.log(survival)));
    const isDefined = survival > 0;
    steps.standardErrors[step] = isDefined ? survival * root : Number.NaN;
    steps.lower[step] = isDefined ? survival ** spread : Number.NaN;
    steps.upper[step] = isDefined ? survival ** (1 / spread) : Number.NaN;
  }
  return steps;
};
