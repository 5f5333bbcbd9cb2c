import { z } from 'zod';
import { roles } from '../core/basics/role.ts';
import { localizedText } from '../core/basics/locale.ts';
import { defineEndpoint } from './define-endpoint.ts';
import { institutionId } from './identifier-forms.ts';

export const listDemonstrationAccounts = defineEndpoint({
  id: 'listDemonstrationAccounts',
  method: 'GET',
  path: '/api/demonstration/accounts',
  summary: 'Ready-made accounts of the demonstration, by role; empty in production.',
  answer: z.strictObject({
    accounts: z.array(
      z.strictObject({
        role: z.enum(roles),
        institutionId,
        institution: localizedText,
        name: z.string(),
        email: z.string(),
        password: z.string(),
        totpSecret: z.string().optional(),
      }),
    ),
  }),
  permission: 'public',
});

export const listMails = defineEndpoint({
  id: 'listMails',
  method: 'GET',
  path: '/api/demonstration/outbox',
  summary: 'Letters of the demonstration, which sends none; empty in production.',
  answer: z.strictObject({
    mails: z.array(
      z.strictObject({
        id: z.string(),
        address: z.string(),
        subject: z.string(),
        text: z.string(),
        createdAt: z.string(),
        state: z.string(),
      }),
    ),
  }),
  permission: 'public',
});

export const listJobs = defineEndpoint({
  id: 'listJobs',
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
});
