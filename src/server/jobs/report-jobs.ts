import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import type { PostLetters } from '../mail/mailer.ts';
import { drawVerifiersHandler, drawVerifiersJob } from './draw-verifiers.ts';
import { followStayHandler, followStayJob } from './follow-stay.ts';
import type { BatchHandler, JobHandler } from './queue.ts';
import { followVerdictHandler, followVerdictJob } from './follow-verdict.ts';
import { reportDayHandler, reportDayJob } from './report-day.ts';
import { reportLetterHandler, reportLetterJob } from './report-letter.ts';
import {
  answeredJob,
  drawnJob,
  revisedJob,
  verdictJob,
  verificationLetterHandler,
} from './verification-letter.ts';

/** What follows by itself from stays, reports and verdicts. */
export const reportJobs = (
  register: Register,
  setting: Setting,
  publicUrl: string,
  postAll: PostLetters,
): Readonly<Record<string, JobHandler | BatchHandler>> => {
  const letter = (kind: Parameters<typeof verificationLetterHandler>[2]): JobHandler =>
    verificationLetterHandler(register, publicUrl, kind, async (one) => postAll([one]), setting.now);
  return {
    [reportDayJob]: reportDayHandler(register, setting),
    [followStayJob]: followStayHandler(register),
    [followVerdictJob]: followVerdictHandler(register, setting),
    [drawVerifiersJob]: drawVerifiersHandler(register, setting),
    [reportLetterJob]: reportLetterHandler(register, publicUrl, postAll, setting.now),
    [drawnJob]: letter('drawn'),
    [verdictJob]: letter('given'),
    [answeredJob]: letter('answered'),
    [revisedJob]: letter('revised'),
  };
};
