import type { OwnTerms } from '../../core/retention/term-before.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import type { PostLetters } from '../mail/mailer.ts';
import { breachAlertHandler, breachAlertJob } from './breach-alert.ts';
import { breachLetterHandler, breachLetterJob } from './breach-letter.ts';
import type { BatchHandler, JobHandler } from './queue.ts';
import { retentionDayHandler, retentionDayJob } from './retention-day.ts';

/** What follows from breaches, and what goes when its term ends. */
export const incidentJobs = (
  register: Register,
  publicUrl: string,
  { setting, terms }: { readonly setting: Setting; readonly terms: OwnTerms },
  postAll: PostLetters,
): Readonly<Record<string, JobHandler | BatchHandler>> => ({
  [breachAlertJob]: breachAlertHandler(register, publicUrl, async (letter) => postAll([letter])),
  [breachLetterJob]: breachLetterHandler(register, publicUrl, postAll),
  [retentionDayJob]: retentionDayHandler(register, setting, terms),
});
