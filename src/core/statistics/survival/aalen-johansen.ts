import type { Estimate } from '../../basics/estimate.ts';
import { normal95 } from '../normal-95.ts';
import { knownTimes } from './known-times.ts';
import { riskTable, type RiskTable } from './risk-table.ts';
import { survivalSteps, type SurvivalSteps } from './survival-steps.ts';

/** The share that has entered one state by each time of `steps`. NaN in a limit: undefined there. */
interface CumulativeIncidence {
  readonly values: Float64Array;
  readonly variances: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

interface AalenJohansen extends Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> {
  readonly method: 'aalen-johansen';
  readonly variance: 'aalen';
  readonly interval: 'log-log';
  readonly events: number;
  /** All causes together. */
  readonly steps: SurvivalSteps;
  /** By cause, the first one at 0. At every time the values and the survival add up to 1. */
  readonly incidences: readonly CumulativeIncidence[];
}

// Shares of all who are left may add up to 1 but for the last bits.
const one = 1 - 1e-12;

/** The step of the risk table at which each step with events stands. */
const rowsOf = (table: RiskTable, steps: SurvivalSteps): Uint32Array => {
  const rows = new Uint32Array(steps.times.length);
  for (let step = 0, row = 0; step < rows.length; row += 1)
    if (table.times[row] === steps.times[step]) rows[step++] = row;
  return rows;
};

/** How much events of one cause at one time weigh in the variance; among ties the correction for drawing without replacement. */
const weightOf = (d: number, n: number): number => (d < 2 ? d : d * (1 - (d - 1) / (n - 1))) / (n * n);

/**
 * One cause. The variance Σ S(t_j−)²·Σ_c (d_cj/n²)·(1[c = k] − (F(t) − F(t_j))/S(t_j))² is a sum over all earlier times at each time.
 * Written with y_j = F(t_j) + 1[c = k]·S(t_j) it is Σ v_j (F(t) − y_j)², v_j = (S(t_j−)/S(t_j))²·d_cj/n², which follows F by three
 * running sums in one pass.
 */
const incidenceOf = (
  table: RiskTable,
  steps: SurvivalSteps,
  rows: Uint32Array,
  cause: number,
): CumulativeIncidence => {
  const size = steps.times.length;
  const column = (): Float64Array => new Float64Array(size);
  const found = { values: column(), variances: column(), lower: column(), upper: column() };
  let [share, before] = [0, 1];
  let [sum, slope, weights, atEnd] = [0, 0, 0, 0];
  for (let step = 0; step < size; step += 1) {
    const n = steps.atRisk[step] ?? 0;
    const after = steps.survival[step] ?? 0;
    const first = (rows[step] ?? 0) * (table.causes + 1);
    const d = table.exits[first + cause] ?? 0;
    const rise = (before * d) / n;
    share += rise;
    sum += rise * (rise * weights - 2 * slope);
    slope -= rise * weights;
    const own = weightOf(d, n) * before * before;
    if (after > 0) {
      let all = 0;
      for (let other = 1; other <= table.causes; other += 1)
        all += weightOf(table.exits[first + other] ?? 0, n);
      weights += all * (before / after) ** 2;
      slope += own / after;
      sum += own;
    } else {
      // Nobody is left: the fraction of the formula is 0, and only this cause's own events count.
      atEnd = own;
    }
    const variance = Math.max(0, sum + atEnd);
    found.values[step] = share;
    found.variances[step] = variance;
    if (share > 0) {
      const spread = Math.exp((normal95 * Math.sqrt(variance)) / (share * Math.abs(Math.log(share))));
      const isDefined = share < one;
      found.lower[step] = isDefined ? share ** spread : Number.NaN;
      found.upper[step] = isDefined ? share ** (1 / spread) : Number.NaN;
    } else {
      found.upper[step] = 1 - 0.025 ** (1 / n);
    }
    before = after;
  }
  return found;
};

/**
 * Cumulative incidence with competing events (Aalen and Johansen 1978): F_k(t) = Σ S(t_j−)·d_kj/n_j, S of all causes. `exits`: 0 when
 * censored, else the cause, 1 to `causes`. The variance is Aalen's, with the correction for ties; other programs print the infinitesimal jackknife, which
 * differs. 95 % limits F^exp(±z·se/(F·|ln F|)); where F is 0 they are 0 and Clopper and Pearson's upper limit of 0 among those at
 * risk; where F is 1 they are undefined. Status and reasons as `kaplanMeier`. Throws RangeError on columns that are not sound.
 */
export const aalenJohansen = (
  times: Float64Array,
  exits: Uint8Array,
  causes: number,
  nMissing = 0,
): AalenJohansen => {
  const table = riskTable(times, exits, causes);
  const steps = survivalSteps(table);
  const rows = rowsOf(table, steps);
  const events = steps.events.reduce((sum, count) => sum + count, 0);
  return {
    method: 'aalen-johansen',
    variance: 'aalen',
    interval: 'log-log',
    ...knownTimes(times.length, nMissing, events),
    events,
    steps,
    incidences: Array.from({ length: causes }, (_none, at) => incidenceOf(table, steps, rows, at + 1)),
  };
};
