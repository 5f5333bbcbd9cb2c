import { parentPort, workerData } from 'node:worker_threads';
import { allocate } from '../core/award/allocate.ts';
import type { Instance } from '../core/award/instance.ts';
import { highsSolver } from './highs-solver.ts';
import type { SolverLimits } from './highs-solver.ts';

const port = parentPort;
if (port === null) throw new Error('allocation-worker.ts runs as a worker thread only');
const { instance, limits } = workerData as { instance: Instance; limits: SolverLimits };
port.postMessage(allocate(instance, await highsSolver(limits)));
