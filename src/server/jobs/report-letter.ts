import { z } from 'zod';
import { formatDate } from '../../core/basics/format-date.ts';
import { quietUntil } from '../../core/report/quiet-until.ts';
import { reminderDays } from '../../core/report/reminder-days.ts';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import {
  listReportLetterMatter,
  type ReportLetterMatter,
} from '../../register/report/list-report-letter-matter.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { LetterCheck } from '../mail/letter-check.ts';
import type { PostedLetter, PostLetters } from '../mail/mailer.ts';
import type { BatchHandler } from './queue.ts';

/** Name of the jobs that ask for reports and remind of them. */
export const reportLetterJob = 'report-letter';

const jobData = z.object({ institutionId: z.string(), entryId: z.string() });
const atOnce = 250;

/** Whether the letter is still to be sent: not when he has reported meanwhile, nor when a later reminder says the same. */
const isDue = ({ kind, status, number, reminders, notifyByMail }: ReportLetterMatter): boolean =>
  status === 'asked' && (kind === 'ReportAsked' || (notifyByMail && number === reminders));

const paragraphsOf = ({ kind, locale, callTitle, dueOn, number }: ReportLetterMatter): readonly string[] => {
  const call = callTitle[locale];
  const due = formatDate(dueOn, locale);
  const days = reminderDays(dueOn).map((day) => formatDate(day, locale));
  if (kind === 'ReportAsked') {
    return [
      text(locale, 'report-mail.asked.body', { call, due }),
      text(locale, 'report-mail.asked.what'),
      text(locale, 'report-mail.asked.schedule', { days: days.join('; ') }),
    ];
  }
  const next = days[number];
  return [
    text(locale, 'report-mail.reminder.body', { call, due }),
    next === undefined
      ? text(locale, 'report-mail.reminder.last')
      : text(locale, 'report-mail.reminder.next', { day: next }),
  ];
};

const compose = (
  matter: ReportLetterMatter,
  institutionId: string,
  publicUrl: string,
  now: string,
): PostedLetter => {
  const { entryId, kind, locale, name, accountId, address, reportId, number, timeZone, callTitle } = matter;
  const isAsked = kind === 'ReportAsked';
  const call = callTitle[locale];
  const letter = composeMail(locale, {
    subject: text(locale, isAsked ? 'report-mail.asked.subject' : 'report-mail.reminder.subject', { call }),
    greeting: text(locale, 'application-mail.greeting', { name }),
    paragraphs: paragraphsOf(matter),
    action: {
      label: text(locale, 'report-mail.asked.action'),
      address: `${publicUrl}/${locale}/desk/report/${institutionId}/${reportId}`,
      orAddress: text(locale, 'auth.mail.or-address'),
    },
    foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
  });
  const morning = quietUntil(now, timeZone);
  return {
    key: isAsked ? `report-asked ${reportId}` : `report-reminder ${reportId} ${number}`,
    ...{ accountId, address, locale, ...letter },
    kind: isAsked ? 'report-asked' : 'report-reminder',
    cause: { job: reportLetterJob, institutionId, entryId },
    ...(morning === null ? {} : { notBefore: new Date(morning) }),
  };
};

/** Asked again when the letter leaves. */
export const reportLetterCheck =
  (register: Register): LetterCheck =>
  async (institutionId, causes) => {
    const matter = await register.inInstitution(institutionId, async (trx) =>
      listReportLetterMatter(
        trx,
        institutionId,
        causes.map(({ entryId }) => entryId),
      ),
    );
    return new Map(matter.filter(isDue).map(({ entryId }) => [entryId, {}]));
  };

/** Write to participants in their languages, many at a time; the key of a letter makes it one, whoever writes it again. */
export const reportLetterHandler = (
  register: Register,
  publicUrl: string,
  post: PostLetters,
  clock: () => Date,
): BatchHandler => ({
  size: atOnce,
  run: async (jobs) => {
    const now = clock().toISOString();
    const letters: PostedLetter[] = [];
    const told = jobs.map(({ data }) => jobData.parse(data));
    for (const [institutionId, own] of Map.groupBy(told, (job) => job.institutionId)) {
      const matter = await register.inInstitution(institutionId, async (trx) =>
        listReportLetterMatter(
          trx,
          institutionId,
          own.map(({ entryId }) => entryId),
        ),
      );
      letters.push(...matter.filter(isDue).map((one) => compose(one, institutionId, publicUrl, now)));
    }
    await post(letters);
    return new Map();
  },
});
