import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { dangerAnsweredJob, dangerJob, dangerLetterHandler } from './danger-letter.ts';
import { openMilestonesHandler, openMilestonesJob } from './open-milestones.ts';
import type { JobHandler } from './queue.ts';
import { stayReminderHandler, stayReminderJob } from './stay-reminder-letter.ts';

/** What follows from entries of a stay: the milestones of a group, reminders and calls to a danger. */
export const stayJobs = (
  register: Register,
  publicUrl: string,
  { setting, post }: { readonly setting: Setting; readonly post: PostLetter },
): Readonly<Record<string, JobHandler>> => ({
  [openMilestonesJob]: openMilestonesHandler(register, setting),
  [stayReminderJob]: stayReminderHandler(register, publicUrl, post),
  [dangerJob]: dangerLetterHandler(register, publicUrl, 'reported', post),
  [dangerAnsweredJob]: dangerLetterHandler(register, publicUrl, 'answered', post),
});
