import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

export const listBackups = {
  id: 'backup.list',
  method: 'GET',
  path: '/api/backups',
  summary:
    'Backups that were made and restores that were tried, the newest first, and how they are switched on.',
  answer: z.strictObject({
    /** Whether the server makes one every day. */
    isScheduled: z.boolean(),
    isEncrypted: z.boolean(),
    /** How many of those it keeps. */
    keep: z.int(),
    /** When the newest that passed ended. */
    lastBackupAt: z.string().nullable(),
    lastDrillAt: z.string().nullable(),
    runs: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['backup', 'drill']),
        origin: z.enum(['schedule', 'command']),
        place: z.string(),
        beganAt: z.string(),
        endedAt: z.string(),
        outcome: z.enum(['passed', 'failed']),
        /** Recovery point. */
        takenAt: z.string().nullable(),
        bytes: z.int().nullable(),
        restoredSeconds: z.number().nullable(),
        /** An English sentence. */
        error: z.string().nullable(),
      }),
    ),
  }),
  permission: 'read-jobs',
} as const satisfies Endpoint;
