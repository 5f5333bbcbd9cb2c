import { z } from 'zod';

export const safetyStatuses = ['open', 'answered', 'closed'] as const;
export type SafetyStatus = (typeof safetyStatuses)[number];

/** That a participant reported a danger; what he wrote is kept apart, for him and the named person alone. */
export interface SafetyReportStanding {
  readonly mobilityId: string;
  readonly accountId: string;
  readonly status: SafetyStatus;
  readonly reportedAt: string;
  /** The named person; `null` where none was named: then every coordinator of the institution. */
  readonly toAccountId: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
}

/** What a participant writes of a danger. */
export const safetyWords = z.strictObject({
  danger: z.string().trim().min(3).max(4000),
  whereabouts: z.string().trim().max(500),
  reach: z.string().trim().max(500),
});
export type SafetyWords = z.infer<typeof safetyWords>;
