import { defaultScenario, type Scenario } from '../../../core/economics/scenario.ts';
import type { ReturnsAnswer } from './returns-answer.ts';

/** What the cost account opens with, and what stands beside it. */
interface MeasuredScenarios {
  readonly scenario: Scenario;
  readonly beside: Scenario;
  /** Whether there is an estimate, or only the two bounds. */
  readonly isEstimated: boolean;
}

/** The share that the paper assumed not to return; in its formula it is the default. */
const paper: Scenario = { ...defaultScenario, set: { p1: 0.3 } };

const notReturned = (share: number): number => Number((1 - share).toFixed(6));

/**
 * The share not returned as scenarios of the cost account. With an estimate: it, with the bounds as its range, beside the paper's 30 %. Where
 * only bounds are known: the upper one beside the lower one, for no middle is made up. Nothing where not even bounds are.
 */
export const measuredScenarios = (
  { participants, known, weighted, bounds, verdict }: ReturnsAnswer['all'],
  months: number,
  day: string,
): MeasuredScenarios | undefined => {
  if (bounds.lower === null || bounds.upper === null || known === null) return undefined;
  const [lower, upper] = [notReturned(bounds.upper), notReturned(bounds.lower)];
  const found =
    verdict.status === 'suppressed' || weighted.value === null ? null : notReturned(weighted.value);
  // Trimmed weights may lead out of the bounds, which hold whatever the silent did.
  const value = found !== null && found >= lower && found <= upper ? found : null;
  const measured = { value, lower, upper, known, participants, months, day };
  const at = (end: 'value' | 'lower' | 'upper'): Scenario => ({
    ...defaultScenario,
    measured: { ...measured, at: end },
  });
  return value === null
    ? { scenario: at('upper'), beside: at('lower'), isEstimated: false }
    : { scenario: at('value'), beside: paper, isEstimated: true };
};
