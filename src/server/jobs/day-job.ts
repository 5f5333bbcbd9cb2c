import { z } from 'zod';

/** What a job of each day is told: whose day, and which. */
export const dayJob = z.object({ institutionId: z.string(), today: z.iso.date() });
