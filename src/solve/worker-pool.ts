import { rowsOf, runsOfRow, widthOf } from './work.ts';
import type { Work } from './work.ts';
import { workerLane } from './worker-lane.ts';
import type { WorkerPort } from './worker-port.ts';

/** How a computation is watched and stopped. */
export interface Watch {
  /** Called after each slice: rows done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** When it fires, the promise is rejected with its reason within a slice; the pool stays usable. */
  readonly signal?: AbortSignal;
}

/** Threads that compute slices of work. */
export interface WorkerPool {
  readonly workers: number;
  /** The values of all rows in their order: the same bytes whatever the number of workers. */
  readonly compute: (work: Work, watch?: Watch) => Promise<Float64Array>;
  readonly close: () => Promise<void>;
}

/** Runs of the model handed out at once: some 10 ms, short enough to stop quickly, long enough to make messages cheap. */
const runsOfSlice = 4096;
/** Slices that a worker has before it: while one is on its way back, it computes the next. */
const ahead = 2;

const sliceSize = (work: Work, workers: number): number =>
  Math.max(1, Math.min(Math.ceil(runsOfSlice / runsOfRow(work)), Math.ceil(rowsOf(work) / (4 * workers))));

/** A pool over workers that were started by `openNodeWorkers` or `openBrowserWorkers`. */
export const workerPool = (ports: readonly WorkerPort[]): WorkerPool => {
  const lanes = ports.map((port) => workerLane(port));
  let jobs = 0;
  return {
    workers: lanes.length,
    compute: async (work, { onProgress, signal } = {}) => {
      signal?.throwIfAborted();
      const job = jobs;
      jobs += 1;
      const [total, width, size] = [rowsOf(work), widthOf(work), sliceSize(work, lanes.length)];
      const values = new Float64Array(total * width);
      let [next, done] = [0, 0];
      let isStopped = false;
      const stop = (): void => {
        isStopped = true;
      };
      const isOver = (): boolean => next >= total || isStopped;
      for (const lane of lanes) lane.post({ kind: 'open', job, work });
      try {
        await Promise.all(
          lanes
            .flatMap((lane) => Array.from({ length: ahead }, () => lane))
            .map(async (lane) => {
              while (!isOver()) {
                const from = next;
                const to = Math.min(total, from + size);
                next = to;
                values.set(await lane.slice(job, from, to), from * width);
                signal?.throwIfAborted();
                done += to - from;
                onProgress?.(done, total);
              }
            }),
        ).finally(stop);
      } finally {
        for (const lane of lanes) lane.post({ kind: 'close', job });
      }
      return values;
    },
    close: async () => {
      await Promise.all(lanes.map(async (lane) => lane.close()));
    },
  };
};
