import { Worker } from 'node:worker_threads';
import type { Json } from '../../core/basics/json.ts';
import type { TypesetAnswer, TypesetRequest } from './typeset-messages.ts';

/** Makes PDF of our templates and of data, away from the thread that answers requests. */
export interface Typesetter {
  /**
   * A tagged PDF 1.7, after PDF/UA-1 wherever every character can be shown. The template reads `data` from
   * `sys.inputs.data` as JSON: data are never read as markup. Throws when the template is wrong or the time is over.
   */
  readonly typeset: (template: string, data: Json) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly request: TypesetRequest;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One worker thread, started with the first document and again after a fault; documents wait for one another. It does not
 * keep the process from ending. A document that takes longer than `patienceMs` is given up, and its thread with it.
 */
export const openTypesetter = (patienceMs = 30_000): Typesetter => {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;

  const settle = (deal: (waiting: Waiting) => void): void => {
    clearTimeout(timer);
    const done = current;
    current = undefined;
    if (done !== undefined) deal(done);
    next();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./typeset-worker.ts', import.meta.url));
    const fail = (error: Error): void => {
      if (worker !== started) return;
      worker = undefined;
      settle(({ reject }) => reject(error));
    };
    started.on('message', (answer: TypesetAnswer) =>
      settle(({ resolve, reject }) =>
        'pdf' in answer ? resolve(answer.pdf) : reject(new Error(`typesetting failed: ${answer.fault}`)),
      ),
    );
    started.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    started.on('exit', (code) => fail(new Error(`the typesetting thread ended with ${code}`)));
    return started;
  };
  const next = (): void => {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    worker.postMessage(current.request);
    timer = setTimeout(() => {
      const late = worker;
      worker = undefined;
      void late?.terminate();
      settle(({ reject }) => reject(new Error(`a document took longer than ${patienceMs} ms`)));
    }, patienceMs);
  };
  return {
    typeset: async (template, data) =>
      new Promise((resolve, reject) => {
        queue.push({ request: { template, data: JSON.stringify(data) }, resolve, reject });
        next();
      }),
    close: async () => {
      const closing = worker;
      worker = undefined;
      for (const { reject } of queue.splice(0)) reject(new Error('the typesetter was closed'));
      settle(({ reject }) => reject(new Error('the typesetter was closed')));
      await closing?.terminate();
    },
  };
};
