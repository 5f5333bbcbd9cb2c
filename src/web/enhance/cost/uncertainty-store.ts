import type { CostUncertainty } from '../../../contract/cost-release.ts';
import { lossesOf } from '../../../contract/cost-uncertainty.ts';
import type { Parameters } from '../../../core/economics/parameters.ts';
import type { Scenario } from '../../../core/economics/scenario.ts';
import type { WorkerPool } from '../../../solve/worker-pool.ts';
import { compute } from './compute.ts';

/** How the computation of the shown scenario stands. */
export type Status =
  | { readonly kind: 'idle' | 'done' | 'cancelled' }
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'failed'; readonly reason: string };

interface Known {
  readonly uncertainty: CostUncertainty;
  /** Whether the draws, and the shares and worths, are still those of another scenario. */
  readonly isStale: { readonly losses: boolean; readonly rest: boolean };
  readonly status: Status;
}

/** What is known of the uncertainty of one scenario after another. */
export interface UncertaintyStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Known;
  /** Computes a scenario unless it is the one shown already; the one before is dropped. */
  readonly show: (scenario: Scenario) => void;
  /** The draws of any scenario, computed unless they are known. Rejected when a worker dies. */
  readonly lossesOf: (scenario: Scenario) => Promise<CostUncertainty['losses']>;
  readonly cancel: () => void;
}

/** Typing and sliding change a value many times a second; draws wait until the hand rests. */
const restMs = 120;
const fresh = { losses: false, rest: false } as const;

/** What decides draws: the perspective does not. */
const drawnBy = ({ perspective: _perspective, ...rest }: Scenario): string => JSON.stringify(rest);

/** A store over a pool of workers; what the release froze serves the default scenario without computing. */
export const uncertaintyStore = (
  pool: WorkerPool,
  parameters: Parameters,
  frozen: { readonly scenario: Scenario; readonly uncertainty: CostUncertainty },
): UncertaintyStore => {
  const listeners = new Set<() => void>();
  const ready: Known = { uncertainty: frozen.uncertainty, isStale: fresh, status: { kind: 'idle' } };
  let known = ready;
  let shown = drawnBy(frozen.scenario);
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Known): void => {
    known = next;
    for (const listener of listeners) listener();
  };
  const stop = (): void => {
    clearTimeout(timer);
    running?.abort();
  };
  const start = async (scenario: Scenario, { signal }: AbortController): Promise<void> => {
    const changeIfWanted = (next: Known): void => {
      if (!signal.aborted) change(next);
    };
    try {
      const uncertainty = await compute(pool, scenario, parameters, {
        signal,
        onLosses: (losses) =>
          changeIfWanted({
            ...known,
            uncertainty: { ...known.uncertainty, losses },
            isStale: { losses: false, rest: true },
          }),
        onProgress: (share) => changeIfWanted({ ...known, status: { kind: 'working', share } }),
      });
      changeIfWanted({ uncertainty, isStale: fresh, status: { kind: 'done' } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      changeIfWanted({ ...known, status: { kind: 'failed', reason } });
    }
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => known,
    show: (scenario) => {
      const key = drawnBy(scenario);
      if (key === shown) return;
      shown = key;
      stop();
      if (key === drawnBy(frozen.scenario)) {
        change(ready);
        return;
      }
      const control = new AbortController();
      running = control;
      change({ ...known, isStale: { losses: true, rest: true }, status: { kind: 'working', share: 0 } });
      timer = setTimeout(() => void start(scenario, control), restMs);
    },
    lossesOf: async (scenario) => {
      const key = drawnBy(scenario);
      if (key === drawnBy(frozen.scenario)) return frozen.uncertainty.losses;
      if (key === shown && !known.isStale.losses) return known.uncertainty.losses;
      return lossesOf(await pool.compute({ kind: 'losses', scenario, parameters }), scenario, parameters);
    },
    cancel: () => {
      stop();
      change({ ...known, status: { kind: 'cancelled' } });
    },
  };
};
