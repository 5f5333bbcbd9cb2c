import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { institutionId } from './identifier-forms.ts';

export const retentionRow = z.strictObject({
  term: z.string(),
  deed: z.enum(['erase', 'thin', 'keep', 'person']),
  days: z.int().nullable(),
  isWorkingDays: z.boolean(),
  /** No law says how many days. */
  isOpen: z.boolean(),
  job: z.string().nullable(),
  lastAt: z.string().nullable(),
  /** The day of the next look; `null` where the program does nothing by the clock. */
  nextOn: z.string().nullable(),
  /** How many would go now; `null` where that is not counted. */
  due: z.int().nullable(),
  /** How many went so far. */
  gone: z.int(),
  /** It waits, because a breach is open. */
  isHeld: z.boolean(),
  /** How many are past the term and stay, because an appeal or an obligation of the person whom they are about is open. */
  heldByMatter: z.int().min(0),
});
export type RetentionRow = z.infer<typeof retentionRow>;

export const readRetention = {
  id: 'retention.read',
  method: 'GET',
  path: '/api/institutions/:institutionId/retention',
  summary: 'Which data an institution keeps for how long, on what basis, and what would go now.',
  params: z.strictObject({ institutionId }),
  answer: z.strictObject({
    terms: z.array(retentionRow),
    openBreaches: z.int(),
    /** Withdrawn consents whose processing people have still to end; nobody is named. */
    withdrawals: z.array(z.strictObject({ withdrawnOn: z.string(), dueOn: z.string(), daysLeft: z.int() })),
  }),
  permission: 'read-retention',
} as const satisfies Endpoint;
