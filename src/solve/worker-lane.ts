import type { FromWorker, ToWorker } from './exchange-messages.ts';
import type { WorkerPort } from './worker-port.ts';

/** A worker that answers questions: a promise for each slice. */
interface WorkerLane {
  readonly post: (message: ToWorker) => void;
  readonly slice: (job: number, from: number, to: number) => Promise<Float64Array>;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly resolve: (values: Float64Array) => void;
  readonly reject: (reason: Error) => void;
}

/** Matches answers with questions. When the worker dies, all that is open and all that follows is rejected. */
export const workerLane = (port: WorkerPort): WorkerLane => {
  const asked = new Map<number, Asked>();
  let next = 0;
  let death: Error | undefined;
  const hear = (answer: FromWorker): void => {
    const question = asked.get(answer.slice);
    asked.delete(answer.slice);
    if ('values' in answer) question?.resolve(answer.values);
    else question?.reject(new Error(answer.failure));
  };
  const die = (reason: Error): void => {
    death ??= reason;
    for (const { reject } of asked.values()) reject(reason);
    asked.clear();
  };
  port.listen(hear, die);
  return {
    post: port.post,
    slice: (job, from, to) =>
      new Promise((resolve, reject) => {
        if (death !== undefined) {
          reject(death);
          return;
        }
        const slice = next;
        next += 1;
        asked.set(slice, { resolve, reject });
        port.post({ kind: 'slice', job, slice, from, to });
      }),
    close: async () => {
      die(new Error('The workers were closed'));
      await port.close();
    },
  };
};
