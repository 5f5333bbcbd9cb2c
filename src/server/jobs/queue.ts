import { createHash } from 'node:crypto';
import { fromKysely, PgBoss, type JobResult, type JobWithMetadata } from 'pg-boss';
import type { Decided } from '../../core/basics/refusal.ts';
import type { Register, RegisterTransaction } from '../../register/db.ts';
import { jobDatabase } from '../../register/job-database.ts';
import { jobSchema, prepareJobSchema } from '../../register/job-schema.ts';
import { jobTold } from './job-told.ts';
import { moveJobs } from './move-jobs.ts';

/** One try of a job. A handler that rejects is tried again later, unless this was the last time. */
interface JobTry {
  readonly isLast: boolean;
}

/** What is done for a kind of job. It may be done twice, so it must not matter if it is. */
export type JobHandler = (data: unknown, attempt: JobTry) => Promise<void>;

/** A job as one of several that are done together. */
export interface BatchedJob extends JobTry {
  readonly id: string;
  readonly data: unknown;
}

/**
 * For kinds of which thousands come at once: at most `size` jobs together, and at most `batches` times at once (one when not said).
 * `run` answers which of them failed and why.
 */
export interface BatchHandler {
  readonly size: number;
  readonly batches?: number;
  /** How long a batch may take before it is taken for dead; 15 minutes when not said. */
  readonly seconds?: number;
  readonly run: (jobs: readonly BatchedJob[]) => Promise<ReadonlyMap<string, string>>;
}

/** What is put into the queue. */
export interface NewJob {
  readonly key: string;
  readonly data: object;
  /** Not before this time; at once without it. */
  readonly notBefore?: Date;
  /** Goes before all that is not, however long that has waited. */
  readonly isUrgent?: boolean;
}

/** A job that waits, runs, has failed for good or was dropped after that, as the administrator sees it. */
interface JobLine {
  readonly id: string;
  readonly kind: string;
  readonly state: 'waiting' | 'active' | 'failed' | 'dropped';
  /** Tries that failed. */
  readonly failures: number;
  readonly createdAt: Date;
  /** Not before this time. */
  readonly dueAt: Date;
  /** Why the last try failed. */
  readonly error?: string;
}

export interface JobQueue {
  /** Put a job in, in the caller's transaction. A key that was put in before is not put in again. */
  readonly send: (trx: RegisterTransaction, kind: string, key: string, data: object) => Promise<void>;
  /** The same for many of a kind, in one statement. */
  readonly sendAll: (trx: RegisterTransaction, kind: string, jobs: readonly NewJob[]) => Promise<void>;
  /** What was put in under the key, while it waits or runs; undefined once it is done or was never there. */
  readonly findOpen: (kind: string, key: string) => Promise<unknown>;
  /** Look for jobs of the kind now, after the commit, instead of within two seconds. */
  readonly wake: (kind: string) => void;
  /** Jobs that are not done, newest first, at most 1000 of a kind. */
  readonly list: () => Promise<readonly JobLine[]>;
  /** Do a job that failed or was dropped again, without a pause; nothing where it waits or runs. `wake` its kind after the commit. */
  readonly retry: (
    trx: RegisterTransaction,
    kind: string,
    id: string,
  ) => Promise<Decided<{ readonly state: 'waiting' | 'active'; readonly isMoved: boolean }>>;
  /** Keep a job that failed from being done, until it is put back with `retry`. */
  readonly drop: (
    trx: RegisterTransaction,
    kind: string,
    id: string,
  ) => Promise<Decided<{ readonly state: 'dropped'; readonly isMoved: boolean }>>;
  /** Whether it was started and not yet told to stop. */
  readonly isRunning: () => boolean;
  /** Put back what a killed server left running, and throw old jobs away; done by itself every minute. */
  readonly tidy: () => Promise<void>;
  /** Wait for running jobs, at most ten seconds; what does not end by then is tried again after a restart. */
  readonly stop: () => Promise<void>;
}

/** How often and after how many seconds a failed job is tried again; the pause doubles each time. */
interface RetryRule {
  readonly retryLimit: number;
  readonly retryDelay: number;
}

/** Within a bit over a day: 30 seconds, 1 minute, … 8 hours, 17 hours. */
const patient: RetryRule = { retryLimit: 12, retryDelay: 30 };
/** Done and failed jobs stay for 90 days: a key that comes back within them is known. */
const deleteAfterSeconds = 90 * 24 * 3600;

/** The job's identity: the same key makes the same job, as a UUID of version 8 (RFC 9562). */
const idOf = (kind: string, key: string): string => {
  const hex = createHash('sha256').update(`${kind}\n${key}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const states = {
  created: 'waiting',
  retry: 'waiting',
  active: 'active',
  failed: 'failed',
  cancelled: 'dropped',
} as const;

const lineOf = (kind: string, job: JobWithMetadata): JobLine | undefined => {
  const { id, state, retryCount, createdOn, startAfter, output } = job;
  if (state === 'completed') return undefined;
  const message = output !== null && 'message' in output ? String(output.message) : undefined;
  return {
    id,
    kind,
    state: states[state],
    // The library counts a retry when it begins, not when the try before it failed.
    failures: ['failed', 'retry', 'cancelled'].includes(state) ? retryCount + 1 : retryCount,
    createdAt: createdOn,
    dueAt: startAfter,
    ...(message === undefined ? {} : { error: message }),
  };
};

/** Do jobs together and say of each what became of it, so that one that fails does not take the others with it. */
const settled = async (
  jobs: readonly JobWithMetadata<unknown>[],
  { run }: BatchHandler,
): Promise<JobResult[]> => {
  const failed = await run(
    jobs.map(({ id, data, retryCount, retryLimit }) => ({ id, data, isLast: retryCount >= retryLimit })),
  );
  return jobs.map(({ id }) => {
    const message = failed.get(id);
    return message === undefined
      ? { id, status: 'completed' }
      : { id, status: 'failed', output: { message } };
  });
};

/**
 * The queue of the register's database with a worker for each kind of job; where it is not `isWorking`, jobs are only put in, for other
 * processes. `report` hears of what went wrong.
 */
export const startJobQueue = async (
  register: Register,
  handlers: Readonly<Record<string, JobHandler | BatchHandler>>,
  report: (sentence: string) => void,
  { retry = patient, isWorking = true }: { readonly retry?: RetryRule; readonly isWorking?: boolean } = {},
): Promise<JobQueue> => {
  await prepareJobSchema(register);
  const pool = register.poolFor('qaitu_app', 4);
  // The application role owns none of these tables: their upkeep that needs an owner is done at each start.
  const boss = new PgBoss({
    db: jobDatabase(pool),
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: isWorking,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => report(`jobs: ${error.message}`));
  await boss.start();
  const kinds = Object.keys(handlers);
  const workers = new Map<string, string>();
  const wake = (kind: string): void => {
    const worker = workers.get(kind);
    if (worker !== undefined) boss.notifyWorker(worker);
  };
  for (const kind of kinds) {
    const handler = handlers[kind];
    if (handler === undefined) continue;
    const size = typeof handler === 'function' ? 1 : handler.size;
    const usual = size === 1 ? 300 : 900;
    const expireInSeconds = typeof handler === 'function' ? usual : (handler.seconds ?? usual);
    const settings = { ...retry, retryBackoff: true, expireInSeconds, deleteAfterSeconds };
    if ((await boss.getQueue(kind)) === null) await boss.createQueue(kind, settings);
    else await boss.updateQueue(kind, settings);
    if (!isWorking) continue;
    const polling = { includeMetadata: true, pollingIntervalSeconds: 2 } as const;
    const worker =
      typeof handler === 'function'
        ? await boss.work<unknown, void, typeof polling>(kind, polling, async ([job]) => {
            if (job === undefined) return;
            // The next one at once: the letters of a decision are hundreds, and a pause is for an empty queue.
            wake(kind);
            const isLast = job.retryCount >= job.retryLimit;
            await jobTold.tracePromise(async () => handler(job.data, { isLast }), { kind });
          })
        : await boss.work(
            kind,
            {
              ...{ ...polling, batchSize: size, burstWhenBatchFull: true, perJobResults: true },
              localConcurrency: handler.batches ?? 1,
            },
            async (jobs) => jobTold.tracePromise(async () => settled(jobs, handler), { kind }),
          );
    workers.set(kind, worker);
  }
  let isRunning = true;
  return {
    isRunning: () => isRunning,
    send: async (trx, kind, key, data) => {
      await boss.send(kind, data, { id: idOf(kind, key), db: fromKysely(trx) });
    },
    sendAll: async (trx, kind, jobs) => {
      if (jobs.length === 0) return;
      await boss.insert(
        kind,
        jobs.map(({ key, data, notBefore, isUrgent = false }) => ({
          id: idOf(kind, key),
          data,
          ...(notBefore === undefined ? {} : { startAfter: notBefore }),
          ...(isUrgent ? { priority: 1 } : {}),
        })),
        { db: fromKysely(trx) },
      );
    },
    findOpen: async (kind, key) => {
      const [job] = await boss.findJobs<object>(kind, { id: idOf(kind, key) });
      return job === undefined || !['created', 'retry', 'active'].includes(job.state) ? undefined : job.data;
    },
    wake,
    ...moveJobs(boss, kinds),
    list: async () => {
      const found = await Promise.all(
        kinds.map(async (kind) => (await boss.findJobs<object>(kind)).map((job) => lineOf(kind, job))),
      );
      return found
        .flat()
        .filter((line) => line !== undefined)
        .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    },
    tidy: async () => boss.supervise(),
    stop: async () => {
      isRunning = false;
      await boss.stop({ graceful: true, timeout: 10_000, close: false });
      await pool.end();
    },
  };
};
