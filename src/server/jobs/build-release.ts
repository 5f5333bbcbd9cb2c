import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { carryOutOrder, type MakeFiles } from './carry-out-order.ts';
import type { BatchHandler } from './queue.ts';

/** Name of the jobs that build a release of indicators. */
export const buildReleaseJob = 'build-release';

/** The whole of a release may take an hour. */
const mostSeconds = 3600;

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/** Builds what the office ordered. */
export const buildReleaseHandler = (
  register: Register,
  setting: Setting,
  makeFiles: MakeFiles,
  report: (sentence: string) => void,
): BatchHandler => ({
  size: 1,
  seconds: mostSeconds,
  run: async (jobs) => {
    for (const { data } of jobs) {
      const { institutionId, recordId } = jobData.parse(data);
      await carryOutOrder(register, setting, { makeFiles, report }, institutionId, recordId);
    }
    return new Map();
  },
});
