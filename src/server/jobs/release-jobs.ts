import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { buildReleaseHandler, buildReleaseJob } from './build-release.ts';
import { forgetReleaseHandler, forgetReleaseJob } from './forget-release.ts';
import type { BatchHandler, JobHandler } from './queue.ts';
import { releaseFilesOf } from './release-files-of.ts';

/** What follows from orders of releases of indicators. */
export const releaseJobs = (
  register: Register,
  setting: Setting,
  report: (sentence: string) => void,
): Readonly<Record<string, JobHandler | BatchHandler>> => ({
  [buildReleaseJob]: buildReleaseHandler(register, setting, releaseFilesOf, report),
  [forgetReleaseJob]: forgetReleaseHandler(register),
});
