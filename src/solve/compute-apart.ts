import type { IndicatorInputs } from '../core/release/indicator-inputs.ts';
import type { IndicatorRelease } from '../core/release/indicator-release.ts';
import type { PastRelease } from '../core/release/past-release.ts';
import type { IndicatorRule } from '../core/release/rules-in-force.ts';
import { inThread } from './in-thread.ts';

/** What a release is computed from. */
export interface Computation {
  readonly inputs: IndicatorInputs;
  readonly rules: readonly IndicatorRule[];
  readonly past: readonly PastRelease[];
  /** What the searches for whole patterns may take together, in seconds. */
  readonly seconds: number;
}

/** Computes a release in a thread of its own, because the solver blocks the one it runs in. Rejected when the thread dies. */
export const computeApart = async (computation: Computation): Promise<IndicatorRelease> =>
  inThread(new URL('./computation-worker.ts', import.meta.url), computation);
