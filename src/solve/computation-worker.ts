import { parentPort, workerData } from 'node:worker_threads';
import { computeRelease } from '../core/release/compute-release.ts';
import type { Computation } from './compute-apart.ts';
import { highsPrograms } from './highs-programs.ts';

const port = parentPort;
if (port === null) throw new Error('computation-worker.ts runs as a worker thread only');
const { inputs, rules, past, seconds } = workerData as Computation;
port.postMessage(computeRelease(inputs, rules, past, await highsPrograms(seconds)));
