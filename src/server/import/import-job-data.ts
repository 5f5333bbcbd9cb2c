import { z } from 'zod';
import { roles } from '../../core/basics/role.ts';
import { importProfile } from '../../core/import/import-profile.ts';

/** Name of the jobs that take an uploaded file into the register. */
export const importFileJob = 'import-file';

/** What such a job is told; its key is the import's id. */
export const importJobData = z.object({
  institutionId: z.string(),
  batchId: z.string(),
  fileId: z.string(),
  fileName: z.string(),
  sheet: z.string().optional(),
  profileId: z.string().nullable(),
  profile: importProfile,
  askedAt: z.string(),
  /** Who asked, as he was permitted. */
  actor: z.object({
    accountId: z.string(),
    memberships: z.array(z.object({ institutionId: z.string(), role: z.enum(roles) })),
    hasSecondFactor: z.boolean(),
  }),
});
export type ImportJobData = z.infer<typeof importJobData>;
