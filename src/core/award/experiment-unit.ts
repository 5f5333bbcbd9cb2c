import { z } from 'zod';

/** One unit of the experiment: an application that a lot alone could decide. */
export const experimentUnit = z.strictObject({
  reference: z.string(),
  /** Within a region, and within a group, lots are compared. */
  regionId: z.string(),
  group: z.string().nullable(),
  /** Whether the lot gave it an award. */
  isTreated: z.boolean(),
});
export type ExperimentUnit = z.infer<typeof experimentUnit>;
