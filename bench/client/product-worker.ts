import { parentPort } from 'node:worker_threads';
import { productDraws } from './product-draws.ts';

const port = parentPort;
if (port === null) throw new Error('product-worker.ts runs as a worker thread only');
port.on('message', ({ draws, from, to }: { draws: number; from: number; to: number }) => {
  const values = productDraws(draws, from, to);
  port.postMessage(values, [values.buffer]);
});
