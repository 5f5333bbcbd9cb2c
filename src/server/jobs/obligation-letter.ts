import { z } from 'zod';
import { formatDate } from '../../core/basics/format-date.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import type { Register } from '../../register/db.ts';
import { findObligationLetter } from '../../register/obligation/find-obligation-letter.ts';
import { obligationOfRecord } from '../../register/obligation/obligation-of-record.ts';
import type { Setting } from '../../register/perform.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that write to participants about their obligations. */
export const obligationJob = 'obligation-letter';

const reminder = z.object({
  about: z.enum(['proof', 'instalment']),
  subjectId: z.string(),
  dueOn: z.string(),
  offset: z.int(),
});
const lastOffset = 30;

type Found = NonNullable<Awaited<ReturnType<typeof findObligationLetter>>>;
interface Told {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

const leftOf = ({ left }: Found, locale: Locale): string =>
  left === 0
    ? text(locale, 'obligation-mail.done')
    : text(locale, 'obligation-mail.left', {
        months: formatNumber(left, locale, Number.isInteger(left) ? 0 : 1),
      });

const remindingWords = (found: Found, { data }: Told) => {
  const { locale, obligation, instalments } = found;
  const { about, subjectId, dueOn, offset } = reminder.parse(data);
  const due = formatDate(dueOn, locale);
  const instalment = instalments.find(({ id }) => id === subjectId);
  const amount = formatNumber((instalment?.amount ?? 0) - (instalment?.paidAmount ?? 0), locale);
  const key = `obligation-mail.body.${about}.${offset > 0 ? 'after' : 'before'}`;
  return {
    subject: textOf(locale, `obligation-mail.subject.${about}`, {
      reference: obligation.reference,
      dueOn: due,
    }),
    paragraphs: [
      textOf(locale, key, { dueOn: due, left: leftOf(found, locale), amount }),
      ...(offset === lastOffset ? [text(locale, 'obligation-mail.last')] : []),
    ],
  };
};

const wordsOf = (found: Found, told: Told) => {
  const { locale, obligation, callTitle } = found;
  const { kind, data, reason } = told;
  if (kind === 'ObligationReminded') return remindingWords(found, told);
  const day = (name: string): string => {
    const given = data[name];
    return typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) ? formatDate(given, locale) : '';
  };
  const { reference } = obligation;
  return {
    subject: textOf(locale, `obligation-mail.subject.${kind}`, { reference }),
    paragraphs: [
      textOf(locale, `obligation-mail.body.${kind}`, {
        call: callTitle[locale],
        startsOn: day('startsOn'),
        answerDueOn: day('answerDueOn'),
        left: leftOf(found, locale),
        amount: formatNumber(Number(data['amount'] ?? 0), locale),
        instalments: formatNumber(Number(data['instalments'] ?? 0), locale),
      }),
      ...(reason === null ? [] : [text(locale, 'obligation-mail.reason', { reason })]),
      ...(kind === 'ObligationOpened' ? [text(locale, 'obligation-mail.schedule')] : []),
    ],
  };
};

/** Write what has happened to an obligation, or what is due, in the participant's language; once an entry. */
export const obligationLetterHandler =
  (register: Register, publicUrl: string, setting: Setting, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const now = setting.now().toISOString();
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      if (entry === undefined) return undefined;
      const place = { trx, institutionId };
      const ofEvent = await obligationOfRecord(place, 'obligation_event', recordId);
      const ofRequest = ofEvent === '' ? await obligationOfRecord(place, 'obligation_request', recordId) : '';
      const obligationId = [ofEvent, ofRequest].find((id) => id !== '') ?? recordId;
      const letter = await findObligationLetter(trx, institutionId, obligationId, now);
      return letter && { letter, entry };
    });
    if (found === undefined) return;
    const { letter, entry } = found;
    if (entry.kind === 'ObligationReminded' && !letter.notifyByMail) return;
    if (entry.kind !== 'ObligationReminded' && !isMessageKey(`obligation-mail.subject.${entry.kind}`)) return;
    const { locale, name, accountId, address, obligation } = letter;
    const { subject, paragraphs } = wordsOf(letter, entry);
    const composed = composeMail(locale, {
      subject,
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs,
      action: {
        label: text(locale, 'obligation-mail.action'),
        address: `${publicUrl}/${locale}/desk/obligation/${institutionId}/${obligation.id}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    await post({
      key: `obligation ${entryId}`,
      accountId,
      address,
      locale,
      kind: 'obligation-letter',
      ...composed,
    });
  };
