import type { AppealStanding } from '../../core/award/appeal.ts';
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

/** Name of the jobs that tell applicants that their appeal was received. */
export const appealFiledJob = 'appeal-filed-letter';
/** Name of the jobs that tell applicants that their appeal was upheld. */
export const appealUpheldJob = 'appeal-upheld-letter';
/** Name of the jobs that tell applicants that their appeal was dismissed. */
export const appealDismissedJob = 'appeal-dismissed-letter';

type Kind = 'filed' | 'upheld' | 'dismissed';

const paragraphsOf = (
  kind: Kind,
  { locale, callTitle, reference, timeZone }: ApplicantLetter,
  { appeal, reason }: { readonly appeal: AppealStanding; readonly reason: string | null },
): readonly string[] => {
  const call = callTitle[locale];
  if (kind === 'filed') {
    const time = zonedText(appeal.filedAt, locale, timeZone);
    return [
      text(locale, 'selection-mail.appeal-filed.body', { call, reference, time }),
      text(locale, 'selection-mail.appeal-filed.next'),
    ];
  }
  return [
    text(locale, `selection-mail.appeal-${kind}.body`, { call, reference }),
    ...(reason === null ? [] : [text(locale, 'selection-mail.appeal.reason', { reason })]),
    ...(kind === 'dismissed'
      ? []
      : [text(locale, `selection-mail.appeal-upheld.${appeal.remedy ?? 'none'}`)]),
  ];
};

/** Tell an applicant what became of his appeal, with the office's reason; once an entry. */
export const appealLetterHandler =
  (register: Register, publicUrl: string, kind: Kind, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const appeal = await findStanding<AppealStanding>(trx, 'appeal', institutionId, recordId);
      if (entry === undefined || appeal === undefined) return undefined;
      const matter = await findApplicantLetter(trx, institutionId, appeal.applicationId);
      return matter && { matter, appeal, reason: entry.reason };
    });
    if (found === undefined) return;
    const { matter } = found;
    const { accountId, address, locale, applicationId, reference } = matter;
    const letter = composeDecisionLetter(publicUrl, matter, {
      subject: text(locale, `selection-mail.appeal-${kind}.subject`, { reference }),
      paragraphs: paragraphsOf(kind, matter, found),
    });
    const key = `appeal-${kind} ${applicationId} ${entryId}`;
    await post({ key, accountId, address, locale, kind: `appeal-${kind}`, ...letter });
  };
