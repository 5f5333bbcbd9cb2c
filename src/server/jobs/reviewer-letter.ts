import { dayOf, formatLongDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { AssignmentStanding } from '../../core/review/assignment.ts';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import { findLetterMatter } from '../../register/application/find-letter-matter.ts';
import type { Register } from '../../register/db.ts';
import { countWaiting } from '../../register/review/count-waiting.ts';
import { findStanding } from '../../register/standing.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that invite reviewers. */
export const reviewerJob = 'reviewer-invited-letter';

/**
 * Tell a reviewer how many applications to a call wait for his answer: once a day and call, however many invitations there
 * were. The letter says nothing of applicants or institutions, and neither does its key.
 */
export const reviewerLetterHandler =
  (register: Register, publicUrl: string, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const invited = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const review = await findStanding<AssignmentStanding>(trx, 'assignment', institutionId, recordId);
      if (entry === undefined || review === undefined) return undefined;
      const letter = await findLetterMatter(trx, review.accountId, review.callId);
      return letter && { at: entry.at, callId: review.callId, letter };
    });
    if (invited === undefined) return;
    const { at, callId, letter: matter } = invited;
    const { accountId, address, locale, name, timeZone } = matter;
    const waiting = await register.readOnly('qaitu_national', async (trx) =>
      countWaiting(trx, accountId, callId),
    );
    // He may have answered them all before the letter was written.
    if (waiting === undefined) return;
    const { count, dueOn } = waiting;
    const call = matter.callTitle[locale];
    const letter = composeMail(locale, {
      subject: text(locale, 'selection-mail.invited.subject', { call }),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: [
        text(locale, 'selection-mail.invited.body', {
          call,
          count,
          shown: formatNumber(count, locale),
          date: formatLongDate(dueOn, locale),
        }),
        text(locale, 'selection-mail.invited.next'),
      ],
      action: {
        label: text(locale, 'selection-mail.invited.action'),
        address: `${publicUrl}/${locale}/desk/reviews`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    const key = `reviewer-invited ${accountId} ${callId} ${dayOf(at, timeZone)}`;
    await post({ key, accountId, address, locale, kind: 'reviewer-invited', ...letter });
  };
