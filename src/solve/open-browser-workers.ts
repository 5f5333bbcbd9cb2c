import type { FromWorker } from './exchange-messages.ts';
import { workerPool } from './worker-pool.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { WorkerPort } from './worker-port.ts';

const browserPort = (): WorkerPort => {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    listen: (onAnswer, onDeath) => {
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => onAnswer(event.data));
      worker.addEventListener('error', (event) =>
        onDeath(new Error(event.message || 'A worker did not start')),
      );
    },
    close: async () => {
      worker.terminate();
    },
  };
};

/** Starts web workers. count: 1, 2, …; leave one core to the page. */
export const openBrowserWorkers = (count: number): WorkerPool =>
  workerPool(Array.from({ length: count }, () => browserPort()));
