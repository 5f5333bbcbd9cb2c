import type { Register } from '../../register/db.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { appealDismissedJob, appealFiledJob, appealLetterHandler, appealUpheldJob } from './appeal-letter.ts';
import { awardJob, awardLetterHandler } from './award-letter.ts';
import type { JobHandler } from './queue.ts';
import { reviewerJob, reviewerLetterHandler } from './reviewer-letter.ts';

/** The letters of a selection: to reviewers, and to applicants about decisions and appeals. */
export const selectionLetters = (
  register: Register,
  publicUrl: string,
  post: PostLetter,
): Readonly<Record<string, JobHandler>> => ({
  [reviewerJob]: reviewerLetterHandler(register, publicUrl, post),
  [awardJob]: awardLetterHandler(register, publicUrl, post),
  [appealFiledJob]: appealLetterHandler(register, publicUrl, 'filed', post),
  [appealUpheldJob]: appealLetterHandler(register, publicUrl, 'upheld', post),
  [appealDismissedJob]: appealLetterHandler(register, publicUrl, 'dismissed', post),
});
