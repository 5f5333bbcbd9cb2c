import type { Result } from '../core/basics/result.ts';
import type { AllocationRefusal } from '../core/award/allocate.ts';
import type { Allocation } from '../core/award/allocation.ts';
import type { Instance } from '../core/award/instance.ts';
import type { SolverLimits } from './highs-solver.ts';
import { inThread } from './in-thread.ts';

/**
 * Allocates in a thread of its own, because the solver blocks the one it runs in for seconds. instance: checked by
 * `readInstance`. Rejected when the thread dies.
 */
export const allocateApart = async (
  instance: Instance,
  limits: SolverLimits,
): Promise<Result<Allocation, AllocationRefusal>> =>
  inThread(new URL('./allocation-worker.ts', import.meta.url), { instance, limits });
