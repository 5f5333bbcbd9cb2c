import { z } from 'zod';

/** What a job that an entry caused is told: where the entry stands, which it is, and of which record. */
export const entryJob = z.object({ institutionId: z.string(), entryId: z.string(), recordId: z.string() });
