import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Register } from '../../register/db.ts';
import type { LetterCheck } from '../mail/letter-check.ts';
import { signatureReminderCheck, signatureRemindedJob } from './agreement-letter.ts';
import { followUpLetterCheck, followUpLetterJob, type FollowUpLetterParts } from './follow-up-letter.ts';
import { reportLetterCheck, reportLetterJob } from './report-letter.ts';
import {
  answeredJob,
  drawnJob,
  revisedJob,
  verdictJob,
  verificationLetterCheck,
} from './verification-letter.ts';

/** What is asked just before a letter leaves, by the job that wrote it; every kind that may lie over a night is here. */
export const letterChecks = (
  register: Register,
  parts: FollowUpLetterParts,
): Readonly<Record<string, LetterCheck>> => ({
  [followUpLetterJob]: followUpLetterCheck(register, parts, () =>
    dayOf(parts.setting.now().toISOString(), nationalTimeZone),
  ),
  [reportLetterJob]: reportLetterCheck(register),
  [signatureRemindedJob]: signatureReminderCheck(register),
  [drawnJob]: verificationLetterCheck(register, 'drawn'),
  [verdictJob]: verificationLetterCheck(register, 'given'),
  [answeredJob]: verificationLetterCheck(register, 'answered'),
  [revisedJob]: verificationLetterCheck(register, 'revised'),
});
