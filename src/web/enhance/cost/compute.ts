import type { CostUncertainty } from '../../../contract/cost-release.ts';
import { informationOf, lossesOf, sharesOf } from '../../../contract/cost-uncertainty.ts';
import type { Parameters } from '../../../core/economics/parameters.ts';
import type { Scenario } from '../../../core/economics/scenario.ts';
import type { WorkerPool } from '../../../solve/worker-pool.ts';

/** What of the uncertainty is known so far, and how far the rest is, 0–1. */
interface Computing {
  readonly onLosses: (losses: CostUncertainty['losses']) => void;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** How the time divides: draws, the design of the sensitivity, the value of information. */
const [lossesEnd, sharesEnd] = [0.2, 0.7] as const;

/** Computes all that draws say of a scenario, the distribution first. Rejected with the signal's reason when it fires. */
export const compute = async (
  pool: WorkerPool,
  scenario: Scenario,
  parameters: Parameters,
  { onLosses, onProgress, signal }: Computing,
): Promise<CostUncertainty> => {
  const run = (kind: 'losses' | 'sensitivity' | 'information', from: number, to: number) =>
    pool.compute(
      { kind, scenario, parameters },
      { signal, onProgress: (done, total) => onProgress(from + ((to - from) * done) / total) },
    );
  const losses = lossesOf(await run('losses', 0, lossesEnd), scenario, parameters);
  onLosses(losses);
  const shares = sharesOf(await run('sensitivity', lossesEnd, sharesEnd), scenario);
  const information = informationOf(await run('information', sharesEnd, 1), scenario, parameters);
  return { losses, shares, information };
};
