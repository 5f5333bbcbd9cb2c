import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { forgetMembers } from '../../register/release/forget-members.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that forget who was counted in a release that was thrown away. */
export const forgetReleaseJob = 'forget-release';

const jobData = z.object({ recordId: z.string() });

export const forgetReleaseHandler =
  (register: Register): JobHandler =>
  async (data) =>
    forgetMembers(register, jobData.parse(data).recordId);
