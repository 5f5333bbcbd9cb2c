import type { Estimate } from '../../basics/estimate.ts';
import { knownTimes } from './known-times.ts';
import { riskTable } from './risk-table.ts';
import { survivalSteps, type SurvivalSteps } from './survival-steps.ts';

/** The share that has not yet had the event, by time. `steps` lists the times with events only. */
export interface KaplanMeier extends Pick<Estimate, 'n' | 'nMissing' | 'status' | 'reasons'> {
  readonly method: 'kaplan-meier';
  readonly variance: 'greenwood';
  readonly interval: 'log-log';
  readonly events: number;
  readonly steps: SurvivalSteps;
}

/**
 * Kaplan and Meier (1958) for one cause: S(t) = Π(1 − d/n). `times` ≥ 0; `hasEvent`: 1 for an event at that time, 0 for a person last
 * seen then, who is at risk at it. `nMissing`: people of whom nothing is known; they make the estimate `bounded`. Without anybody it is
 * `undefined` (`nobody-known`); with everybody censored S is 1 throughout (`all-censored`), without steps. Never for one of several
 * causes: 1 − S then overstates it (use `aalenJohansen`). Throws RangeError on columns that are not sound.
 */
export const kaplanMeier = (times: Float64Array, hasEvent: Uint8Array, nMissing = 0): KaplanMeier => {
  const steps = survivalSteps(riskTable(times, hasEvent, 1));
  const events = steps.events.reduce((sum, count) => sum + count, 0);
  return {
    method: 'kaplan-meier',
    variance: 'greenwood',
    interval: 'log-log',
    ...knownTimes(times.length, nMissing, events),
    events,
    steps,
  };
};
