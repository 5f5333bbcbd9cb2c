import { z } from 'zod';
import { zonedText } from '../../core/basics/zoned-text.ts';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import { findLetterMatter } from '../../register/application/find-letter-matter.ts';
import { judgeDraft } from '../../register/application/judge-draft.ts';
import { readDraft } from '../../register/application/read-draft.ts';
import type { Register } from '../../register/db.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that remind applicants of drafts that are not submitted. */
export const reminderJob = 'reminder-letter';

const jobData = z.object({ institutionId: z.string(), entryId: z.string() });
const told = z.object({ callId: z.string(), draftId: z.string(), on: z.string() });

/** Say how much is missing and by when it must be sent, once a day; not to whoever asked for no letters. */
export const reminderHandler =
  (register: Register, publicUrl: string, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId } = jobData.parse(data);
    const matter = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      if (entry === undefined) return undefined;
      const { callId, draftId, on } = told.parse(entry.data);
      const draft = await readDraft(trx, institutionId, draftId);
      const call = await readCall(trx, callId);
      if (draft === undefined || call === undefined) return undefined;
      // Between the click and the letter he may have submitted it.
      if (draft.status !== null && draft.status !== 'reopened') return undefined;
      const letter = await findLetterMatter(trx, draft.accountId, callId);
      if (letter?.notifyByMail !== true) return undefined;
      const { missing, barred } = judgeDraft(draft, call.rules);
      return { letter, draftId, on, missing: missing.length + barred.length };
    });
    if (matter === undefined) return;
    const { draftId, on, missing } = matter;
    const { locale, name, accountId, address, callTitle, closesAt, timeZone } = matter.letter;
    const deadline = zonedText(closesAt, locale, timeZone);
    const call = callTitle[locale];
    const letter = composeMail(locale, {
      subject: text(locale, 'application-mail.reminder.subject', { call }),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: [
        missing === 0
          ? text(locale, 'application-mail.reminder.ready', { call, deadline })
          : text(locale, 'application-mail.reminder.body', { call, deadline, missing }),
      ],
      action: {
        label: text(locale, 'application-mail.reminder.action'),
        address: `${publicUrl}/${locale}/desk/draft/${institutionId}/${draftId}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    const key = `application-reminder ${draftId} ${on}`;
    await post({ key, accountId, address, locale, kind: 'application-reminder', ...letter });
  };
