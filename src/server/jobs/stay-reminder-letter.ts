import { z } from 'zod';
import { formatLongDate } from '../../core/basics/format-date.ts';
import { stayReminders } from '../../core/mobility/stay-reminder.ts';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import { findLetterMatter } from '../../register/application/find-letter-matter.ts';
import type { Register } from '../../register/db.ts';
import { findMobility } from '../../register/mobility/find-mobility.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that remind participants to record departure and return. */
export const stayReminderJob = 'stay-reminder-letter';

const told = z.object({ about: z.enum(stayReminders), plannedOn: z.string(), step: z.int() });
const statusOf = { departure: 'agreed', return: 'abroad' } as const;

/** Say what to record and by when; not to whoever has done so meanwhile, or asked for no letters. */
export const stayReminderHandler =
  (register: Register, publicUrl: string, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const mobility = await findMobility(trx, institutionId, recordId);
      if (entry === undefined || mobility === undefined) return undefined;
      const reminder = told.parse(entry.data);
      if (mobility.status !== statusOf[reminder.about]) return undefined;
      const letter = await findLetterMatter(trx, mobility.accountId, mobility.callId);
      return letter?.notifyByMail === true ? { letter, ...reminder } : undefined;
    });
    if (found === undefined) return;
    const { about, plannedOn, step } = found;
    const { accountId, address, locale, name } = found.letter;
    const when = step < 0 ? 'ahead' : step === 0 ? 'today' : 'late';
    const date = formatLongDate(plannedOn, locale);
    const letter = composeMail(locale, {
      subject: text(locale, `stay-mail.${about}.subject`),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: [
        text(locale, `stay-mail.${about}.${when}`, { date }),
        text(locale, `stay-mail.${about}.why`),
      ],
      action: {
        label: text(locale, 'stay-mail.action'),
        address: `${publicUrl}/${locale}/desk/stays/${institutionId}/${recordId}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    const key = `stay-${about} ${recordId} ${plannedOn} ${step}`;
    await post({ key, accountId, address, locale, kind: `stay-${about}`, ...letter });
  };
