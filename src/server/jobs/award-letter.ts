import { z } from 'zod';
import { awardOutcomes, type AwardStanding } from '../../core/award/award.ts';
import { zonedText } from '../../core/basics/zoned-text.ts';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import type { Register } from '../../register/db.ts';
import { findStanding } from '../../register/standing.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import { composeDecisionLetter } from './compose-decision-letter.ts';
import { findApplicantLetter, type ApplicantLetter } from './find-applicant-letter.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that tell applicants of decisions. */
export const awardJob = 'award-decided-letter';

/** A change names a new day for appeals only where the outcome is another one. */
const told = z.object({
  outcome: z.enum(awardOutcomes),
  applicationId: z.string().optional(),
  appealUntil: z.string().optional(),
});

const paragraphsOf = (
  { locale, callTitle, reference, timeZone }: ApplicantLetter,
  award: AwardStanding,
  isFirst: boolean,
): readonly string[] => {
  const call = callTitle[locale];
  const mayAppeal = award.appealUntil > award.decidedAt;
  const until = zonedText(award.appealUntil, locale, timeZone);
  return [
    text(locale, isFirst ? 'selection-mail.decided.body' : 'selection-mail.decided.changed', {
      call,
      reference,
    }),
    text(locale, `award-letter.outcome.${award.outcome}`),
    text(locale, 'selection-mail.decided.next'),
    ...(mayAppeal ? [text(locale, 'selection-mail.decided.appeal', { until })] : []),
  ];
};

/** Tell an applicant the outcome in words, once a decision that gave him another one. */
export const awardLetterHandler =
  (register: Register, publicUrl: string, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const award = await findStanding<AwardStanding>(trx, 'award', institutionId, recordId);
      if (entry === undefined || award === undefined) return undefined;
      const { outcome, applicationId, appealUntil } = told.parse(entry.data);
      // Another outcome has followed and is told by its own letter, or the applicant has withdrawn.
      if (appealUntil === undefined || award.outcome !== outcome) return undefined;
      const matter = await findApplicantLetter(trx, institutionId, award.applicationId);
      return matter && { matter, award, isFirst: applicationId !== undefined };
    });
    if (found === undefined) return;
    const { matter, award, isFirst } = found;
    const { accountId, address, locale, applicationId, reference } = matter;
    const letter = composeDecisionLetter(publicUrl, matter, {
      subject: text(locale, 'selection-mail.decided.subject', { reference }),
      paragraphs: paragraphsOf(matter, award, isFirst),
    });
    const key = `award-decided ${applicationId} ${entryId}`;
    await post({ key, accountId, address, locale, kind: 'award-decided', ...letter });
  };
