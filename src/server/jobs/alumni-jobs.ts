import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Register } from '../../register/db.ts';
import type { PostLetters } from '../mail/mailer.ts';
import { alumniDayHandler, alumniDayJob } from './alumni-day.ts';
import { followUpLetterHandler, followUpLetterJob, type FollowUpLetterParts } from './follow-up-letter.ts';
import type { BatchHandler, JobHandler } from './queue.ts';

/** What follows by itself after stays have ended. */
export const alumniJobs = (
  register: Register,
  parts: FollowUpLetterParts,
  postAll: PostLetters,
): Readonly<Record<string, JobHandler | BatchHandler>> => ({
  [alumniDayJob]: alumniDayHandler(register, parts.setting),
  [followUpLetterJob]: followUpLetterHandler(register, parts, postAll, () =>
    dayOf(parts.setting.now().toISOString(), nationalTimeZone),
  ),
});
