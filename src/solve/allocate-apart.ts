import { Worker } from 'node:worker_threads';
import type { Result } from '../core/basics/result.ts';
import type { AllocationRefusal } from '../core/award/allocate.ts';
import type { Allocation } from '../core/award/allocation.ts';
import type { Instance } from '../core/award/instance.ts';
import type { SolverLimits } from './highs-solver.ts';

/**
 * Allocates in a thread of its own, because the solver blocks the one it runs in for seconds. instance: checked by
 * `readInstance`. Rejected when the thread dies.
 */
export const allocateApart = async (
  instance: Instance,
  limits: SolverLimits,
): Promise<Result<Allocation, AllocationRefusal>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./allocation-worker.ts', import.meta.url), {
      workerData: { instance, limits },
    });
    worker.once('message', resolve);
    worker.once('error', (error) => reject(error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', (code) => reject(new Error(`The thread of the allocation ended with code ${code}`)));
  });
