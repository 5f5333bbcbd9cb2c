import { Worker } from 'node:worker_threads';

/**
 * Runs a worker of ours on one piece of data and answers what it posts: for work that would hold the server's only thread
 * for seconds. Rejected when the thread dies.
 */
export const inThread = async <Answer>(worker: URL, data: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: data });
    thread.once('message', resolve);
    thread.once('error', (error) => reject(error instanceof Error ? error : new Error(String(error))));
    thread.once('exit', (code) =>
      reject(new Error(`${worker.pathname} ended with code ${code} before it answered`)),
    );
  });
