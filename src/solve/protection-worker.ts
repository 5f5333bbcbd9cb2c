import { parentPort, workerData } from 'node:worker_threads';
import type { CountTable } from '../core/disclosure/count-table.ts';
import { protectTable } from '../core/disclosure/protect-table.ts';
import { highsPrograms } from './highs-programs.ts';

const port = parentPort;
if (port === null) throw new Error('protection-worker.ts runs as a worker thread only');
const { table, seconds } = workerData as { table: CountTable; seconds: number };
port.postMessage(protectTable(table, await highsPrograms(seconds)));
