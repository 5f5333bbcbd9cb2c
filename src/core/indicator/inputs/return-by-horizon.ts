import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { aalenJohansen } from '../../statistics/survival/aalen-johansen.ts';
import type { ReturnInput } from './return-input.ts';

/**
 * Share returned by the horizon, the other states competing (Aalen and Johansen). A state counts from when it is known (`right`). Undefined
 * where nobody was watched as long (`after-the-last-time`). Limits as
 * `aalenJohansen`; before the first event the exact upper limit of 0 among those still at risk (`none-entered`).
 */
export const returnByHorizon = (input: ReturnInput): Estimate => {
  const { month, states, left, right, exits } = input;
  const times = Float64Array.from(exits, (exit, row) => (exit === 0 ? left[row] : right[row]) ?? Number.NaN);
  const { method, steps, incidences, n, reasons } = aalenJohansen(times, exits, states);
  const found = incidences[0];
  if (n === 0 || found === undefined) return notEstimated(method, ['nobody-known'], { n });
  if (steps.survival.at(-1) !== 0 && !times.some((time) => time >= month))
    return notEstimated(method, ['after-the-last-time'], { n });
  const after = steps.times.findIndex((time) => time > month);
  const step = (after < 0 ? steps.times.length : after) - 1;
  if (step < 0) {
    const atRisk = times.filter((time) => time >= month).length;
    const upper = 1 - 0.025 ** (1 / atRisk);
    return estimated(method, 0, { n, lower: 0, upper, reasons: [...reasons, 'none-entered'] });
  }
  const [lower, upper] = [found.lower[step] ?? Number.NaN, found.upper[step] ?? Number.NaN];
  return estimated(method, found.values[step] ?? Number.NaN, {
    n,
    lower,
    upper,
    reasons: Number.isNaN(lower) ? [...reasons, 'no-limits'] : reasons,
  });
};
