import { z } from 'zod';
import { followUpReminderDays } from '../../core/alumni/wave-days.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import { quietUntil } from '../../core/report/quiet-until.ts';
import { text } from '../../messages.ts';
import { followUpCode } from '../../register/alumni/follow-up-code.ts';
import {
  listFollowUpLetterMatter,
  type OrderedLetter,
} from '../../register/alumni/list-follow-up-letter-matter.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { followUpAddress } from '../link/follow-up-address.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { LetterCheck } from '../mail/letter-check.ts';
import type { PostedLetter, PostLetters } from '../mail/mailer.ts';
import { stopAddress } from '../link/stop-address.ts';
import type { BatchHandler } from './queue.ts';

/** Name of the jobs that write to alumni. */
export const followUpLetterJob = 'follow-up-letter';

const jobData = z.object({ institutionId: z.string(), entryId: z.string() });
const atOnce = 250;

/**
 * Whether the letter is still to be sent: not to whoever stopped, withdrew or answered meanwhile, nor with a link that a newer one has
 * replaced, nor a reminder that a later one repeats or whose letter came back.
 */
const isDue = (matter: OrderedLetter, today: string): boolean => {
  const { kind, isAsked, status, closesOn, orderedIssue, linkIssue } = matter;
  if (!isAsked || closesOn < today || orderedIssue !== linkIssue) return false;
  if (kind === 'FollowUpLinkReissued') return status === 'invited' || status === 'answered';
  if (status !== 'invited') return false;
  return (
    kind === 'FollowUpInvited' ||
    (matter.notifyByMail && !matter.isBounced && matter.number === matter.reminders)
  );
};

const paragraphsOf = (matter: OrderedLetter, code: string): readonly string[] => {
  const { kind, locale, institution, wave, closesOn, invitedOn, number } = matter;
  const last = formatDate(closesOn, locale);
  const days = followUpReminderDays(invitedOn, closesOn);
  const next = days[number];
  const typed = text(locale, 'alumni-mail.code', { code });
  if (kind === 'FollowUpReminded')
    return [
      text(locale, 'alumni-mail.reminder.body', { last }),
      next === undefined
        ? text(locale, 'alumni-mail.reminder.last')
        : text(locale, 'alumni-mail.reminder.next', { day: formatDate(next, locale) }),
      typed,
    ];
  return [
    kind === 'FollowUpInvited'
      ? text(locale, 'alumni-mail.invited.body', {
          institution: institution[locale],
          count: wave,
          shown: String(wave),
        })
      : text(locale, 'alumni-mail.reissued.body'),
    text(locale, 'alumni-mail.what', { last }),
    ...(kind === 'FollowUpInvited' && days.length > 0
      ? [
          text(locale, 'alumni-mail.invited.schedule', {
            days: days.map((day) => formatDate(day, locale)).join('; '),
          }),
        ]
      : []),
    typed,
  ];
};

const compose = (
  matter: OrderedLetter,
  institutionId: string,
  { publicUrl, secret, setting }: FollowUpLetterParts,
): PostedLetter => {
  const { kind, locale, name, accountId, address, followUpId, linkIssue, number, timeZone, entryId } = matter;
  const code = followUpCode(setting.vault, { id: followUpId, linkIssue });
  const link = { institutionId, followUpId };
  const subject =
    kind === 'FollowUpReminded' ? 'alumni-mail.reminder.subject' : 'alumni-mail.invited.subject';
  const letter = composeMail(locale, {
    subject: text(locale, subject),
    greeting: text(locale, 'application-mail.greeting', { name }),
    paragraphs: paragraphsOf(matter, code),
    action: {
      label: text(locale, 'alumni-mail.action'),
      address: followUpAddress({ publicUrl, secret }, link, { locale, linkIssue }),
      orAddress: text(locale, 'auth.mail.or-address'),
    },
    closing: text(locale, 'alumni-mail.stop'),
    foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
  });
  const morning = quietUntil(setting.now().toISOString(), timeZone);
  return {
    key:
      kind === 'FollowUpReminded'
        ? `follow-up-reminder ${followUpId} ${number}`
        : `follow-up ${followUpId} ${linkIssue}`,
    ...{ accountId, address, locale, ...letter },
    kind: 'follow-up',
    cause: { job: followUpLetterJob, institutionId, entryId },
    ...(morning === null ? {} : { notBefore: new Date(morning) }),
  };
};

export interface FollowUpLetterParts {
  readonly publicUrl: string;
  /** Makes the tokens of the links. */
  readonly secret: string;
  readonly setting: Setting;
}

/** Asked again when the letter leaves; what still holds carries the address of the one click that stops all questions. */
export const followUpLetterCheck =
  (register: Register, { publicUrl, secret }: FollowUpLetterParts, dayNow: () => string): LetterCheck =>
  async (institutionId, causes) => {
    const matter = await register.inInstitution(institutionId, async (trx) =>
      listFollowUpLetterMatter(
        trx,
        institutionId,
        causes.map(({ entryId }) => entryId),
      ),
    );
    const today = dayNow();
    return new Map(
      matter
        .filter((one) => isDue(one, today))
        .map(({ entryId, followUpId, locale }) => [
          entryId,
          { unsubscribeAt: stopAddress({ publicUrl, secret }, { institutionId, followUpId }, locale) },
        ]),
    );
  };

/** Write to alumni in their languages, many at a time; what they decided meanwhile is read now, and the key of a letter makes it one. */
export const followUpLetterHandler = (
  register: Register,
  parts: FollowUpLetterParts,
  post: PostLetters,
  dayNow: () => string,
): BatchHandler => ({
  size: atOnce,
  run: async (jobs) => {
    const letters: PostedLetter[] = [];
    const told = jobs.map(({ data }) => jobData.parse(data));
    for (const [institutionId, own] of Map.groupBy(told, (job) => job.institutionId)) {
      const matter = await register.inInstitution(institutionId, async (trx) =>
        listFollowUpLetterMatter(
          trx,
          institutionId,
          own.map(({ entryId }) => entryId),
        ),
      );
      const today = dayNow();
      letters.push(
        ...matter.filter((one) => isDue(one, today)).map((one) => compose(one, institutionId, parts)),
      );
    }
    await post(letters);
    return new Map();
  },
});
