import { z } from 'zod';
import { roles } from '../core/basics/role.ts';
import { localizedText, locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

export const listDemonstrationAccounts = {
  id: 'demonstration.list-accounts',
  method: 'GET',
  path: '/api/demonstration/accounts',
  summary: 'Ready-made accounts of the demonstration, by role; empty in production.',
  answer: z.strictObject({
    accounts: z.array(
      z.strictObject({
        role: z.enum(roles),
        institution: localizedText,
        name: z.string(),
        email: z.string(),
        password: z.string(),
        totpSecret: z.string().optional(),
      }),
    ),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const listMails = {
  id: 'demonstration.list-mails',
  method: 'GET',
  path: '/api/demonstration/outbox',
  summary: 'Letters of the demonstration, which sends none; empty in production.',
  answer: z.strictObject({
    mails: z.array(
      z.strictObject({
        id: z.string(),
        address: z.string(),
        locale: z.enum(locales),
        subject: z.string(),
        text: z.string(),
        createdAt: z.string(),
        state: z.string(),
      }),
    ),
  }),
  permission: 'public',
} as const satisfies Endpoint;

export const listJobs = {
  id: 'job.list',
  method: 'GET',
  path: '/api/jobs',
  summary: 'The queue: what waits, runs, failed and why, and what was dropped.',
  answer: z.strictObject({
    jobs: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        state: z.string(),
        attempts: z.int(),
        createdAt: z.string(),
        dueAt: z.string().nullable(),
        error: z.string().nullable(),
      }),
    ),
  }),
  permission: 'read-jobs',
} as const satisfies Endpoint;

const oneJob = z.strictObject({
  /** Name of the queue. */
  kind: z.string().regex(/^[a-z][a-z-]{0,79}$/),
  jobId: z.uuid(),
});

export const retryJob = {
  id: 'job.retry',
  method: 'POST',
  path: '/api/jobs/:kind/:jobId/retry',
  summary: 'Try a job that failed again now, or put one back that was dropped; in the access log.',
  params: oneJob,
  answer: z.strictObject({ state: z.enum(['waiting', 'active']) }),
  permission: 'retry-job',
} as const satisfies Endpoint;

export const dropJob = {
  id: 'job.drop',
  method: 'POST',
  path: '/api/jobs/:kind/:jobId/drop',
  summary: 'Do not do a job that failed; it can be put back while it is kept. In the access log.',
  params: oneJob,
  answer: z.strictObject({ state: z.literal('dropped') }),
  permission: 'drop-job',
} as const satisfies Endpoint;

const count = z.int().min(0);
const instant = z.string();

export const readOperation = {
  id: 'operation.read',
  method: 'GET',
  path: '/api/operation',
  summary:
    'How the installation stands: queues, letters, backups, journals, storage, slow statements, versions, processes.',
  answer: z.strictObject({
    at: instant,
    queues: z.array(
      z.strictObject({
        kind: z.string(),
        waiting: count,
        running: count,
        failed: count,
        oldestSeconds: count,
      }),
    ),
    mail: z.strictObject({
      queued: count,
      failed: count,
      sentLastDay: count,
      reasons: z.array(z.strictObject({ reason: z.string(), count })),
    }),
    /** When the newest that passed ended, and whether the newest of all failed. */
    backups: z.strictObject({
      backup: z.strictObject({ passedAt: instant.nullable(), isFailed: z.boolean() }),
      drill: z.strictObject({ passedAt: instant.nullable(), isFailed: z.boolean() }),
    }),
    journal: z.strictObject({
      entries: count,
      lastEntryAt: instant.nullable(),
      signedEntries: count,
      signedHeads: count,
      signedAt: instant.nullable(),
    }),
    storage: z.strictObject({
      databaseBytes: count,
      tables: z.array(z.strictObject({ name: z.string(), bytes: count })),
      files: z.strictObject({ count, bytes: count }),
      releases: count,
      disk: z.strictObject({ free: count, total: count }),
    }),
    statements: z.strictObject({
      source: z.enum(['database', 'process']),
      list: z.array(
        z.strictObject({ text: z.string(), count, typicalMs: z.number().min(0), maxMs: z.number().min(0) }),
      ),
    }),
    versions: z.strictObject({
      program: z.string(),
      database: z.string(),
      node: z.string(),
      migration: z.string(),
      packages: z.array(z.strictObject({ name: z.string(), version: z.string() })),
    }),
    processes: z.array(
      z.strictObject({
        host: z.string(),
        pid: count,
        version: z.string(),
        beganAt: instant,
        seenAt: instant,
        isOwn: z.boolean(),
        state: z.enum(['running', 'silent']),
      }),
    ),
  }),
  permission: 'read-jobs',
} as const satisfies Endpoint;
