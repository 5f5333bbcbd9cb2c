import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { told, type ToldStatement } from '../../register/told.ts';
import { jobTold } from '../jobs/job-told.ts';
import type { AnsweredRequest } from './log.ts';

/** What one process counts of itself as it works; what lies in the database is read when it is asked for. */
export interface Meters {
  readonly registry: Registry;
  readonly answered: (request: AnsweredRequest) => void;
  readonly close: () => void;
}

/** In seconds: from an answer out of the cache to one that the database was slow with. */
const httpSteps = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const statementSteps = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 15];
const jobSteps = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300, 900];

/** `withProcess`: also what Node knows of the process, which costs a watcher of its garbage collection. */
export const openMeters = (version: string, { withProcess }: { readonly withProcess: boolean }): Meters => {
  const registry = new Registry();
  const registers = [registry];
  if (withProcess) collectDefaultMetrics({ register: registry });
  new Gauge({
    ...{ name: 'qaitu_build_info', help: 'Always 1; the versions are its labels.', registers },
    labelNames: ['version', 'node'],
  }).set({ version, node: process.versions.node }, 1);
  const requests = new Counter({
    ...{ name: 'qaitu_http_requests_total', help: 'Requests answered, by pattern of the route.', registers },
    labelNames: ['method', 'route', 'status'],
  });
  const requestSeconds = new Histogram({
    ...{ name: 'qaitu_http_request_seconds', help: 'From the request to the end of its answer.', registers },
    ...{ labelNames: ['method', 'route'], buckets: httpSteps },
  });
  const statementSeconds = new Histogram({
    ...{ name: 'qaitu_database_statement_seconds', help: 'From a statement to its answer.', registers },
    buckets: statementSteps,
  });
  const statementFailures = new Counter({
    name: 'qaitu_database_statement_failures_total',
    ...{ help: 'Statements that the database refused or left unanswered.', registers },
  });
  const jobSeconds = new Histogram({
    ...{ name: 'qaitu_job_seconds', help: 'How long a job took, or a batch of them.', registers },
    ...{ labelNames: ['kind', 'outcome'], buckets: jobSteps },
  });

  const onStatement = (message: unknown): void => {
    const { milliseconds, isFailed } = message as ToldStatement;
    statementSeconds.observe(milliseconds / 1000);
    if (isFailed) statementFailures.inc();
  };
  const began = new WeakMap<object, number>();
  const ignore = (): void => undefined;
  const onJob = {
    start: (job: object) => void began.set(job, performance.now()),
    end: ignore,
    asyncStart: ignore,
    error: ignore,
    asyncEnd: (job: { readonly kind: string; readonly error?: unknown }) => {
      const since = began.get(job) ?? performance.now();
      const outcome = job.error === undefined ? 'done' : 'failed';
      jobSeconds.observe({ kind: job.kind, outcome }, (performance.now() - since) / 1000);
    },
  };
  told.statement.subscribe(onStatement);
  jobTold.subscribe(onJob);
  return {
    registry,
    answered: ({ method, route = 'none', status, milliseconds }) => {
      requests.inc({ method, route, status: `${Math.floor(status / 100)}xx` });
      requestSeconds.observe({ method, route }, milliseconds / 1000);
    },
    close: () => {
      told.statement.unsubscribe(onStatement);
      jobTold.unsubscribe(onJob);
      registry.clear();
    },
  };
};
