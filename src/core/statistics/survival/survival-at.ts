import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import type { KaplanMeier } from './kaplan-meier.ts';

const oneSided = 0.05;

/**
 * S at a time. Before the first event log-log limits are undefined: the lower one is then the exact one-sided 95 % bound of 0 events
 * among all, 0.05^(1/n) (`before-the-first-event`), which holds if all are still watched at that time. At S = 0 there are no limits.
 * `lastTime`: until when anybody was watched; later S is not known (`after-the-last-time`).
 */
export const survivalAt = (curve: KaplanMeier, time: number, lastTime: number): Estimate => {
  const { method, n, nMissing, reasons, steps } = curve;
  if (n === 0) return notEstimated(method, reasons, { n, nMissing });
  if (time > lastTime && steps.survival.at(-1) !== 0)
    return notEstimated(method, ['after-the-last-time'], { n, nMissing });
  const after = steps.times.findIndex((one) => one > time);
  const step = (after < 0 ? steps.times.length : after) - 1;
  if (step < 0) {
    const why = [...reasons, 'before-the-first-event'];
    return estimated(method, 1, { n, nMissing, lower: oneSided ** (1 / n), upper: 1, reasons: why });
  }
  return estimated(method, steps.survival[step] ?? Number.NaN, {
    n,
    nMissing,
    lower: steps.lower[step] ?? null,
    upper: steps.upper[step] ?? null,
    reasons: steps.survival[step] === 0 ? [...reasons, 'nobody-left'] : reasons,
  });
};
