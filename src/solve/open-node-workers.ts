import { Worker } from 'node:worker_threads';
import type { FromWorker } from './exchange-messages.ts';
import { workerPool } from './worker-pool.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { WorkerPort } from './worker-port.ts';

const nodePort = (): WorkerPort => {
  const worker = new Worker(new URL('./node-worker.ts', import.meta.url));
  return {
    post: (message) => worker.postMessage(message),
    listen: (onAnswer, onDeath) => {
      worker.on('message', (answer: FromWorker) => onAnswer(answer));
      worker.on('error', (error) => onDeath(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', (code) => onDeath(new Error(`A worker ended with code ${code}`)));
    },
    close: async () => {
      await worker.terminate();
    },
  };
};

/** Starts worker threads. count: 1, 2, …; close the pool to let the process end. */
export const openNodeWorkers = (count: number): WorkerPool =>
  workerPool(Array.from({ length: count }, () => nodePort()));
