import { parentPort, workerData } from 'node:worker_threads';
import { computeRelease } from '../core/release/compute-release.ts';
import { highsPrograms } from './highs-programs.ts';
import type { ReleaseWork } from './release-apart.ts';

const port = parentPort;
if (port === null) throw new Error('release-worker.ts runs as a worker thread only');
const { inputs, rules, past, seconds } = workerData as ReleaseWork;
port.postMessage(computeRelease(inputs, rules, past, await highsPrograms(seconds)));
