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
  summary: 'The queue: what waits, runs, failed and why.',
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
