import { z } from 'zod';
import type { ApplicationStanding } from '../../core/application/application.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import { ineligibilityGround } from '../../core/application/refuse-eligibility.ts';
import { formatDateTime } from '../../core/basics/format-date.ts';
import { zonedText } from '../../core/basics/zoned-text.ts';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { findEntryMatter, type EntryMatter } from '../../register/application/find-entry-matter.ts';
import { findLetterMatter, type LetterMatter } from '../../register/application/find-letter-matter.ts';
import { findStanding } from '../../register/standing.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';
import { receivedParagraphs } from './received-paragraphs.ts';

/** Name of the jobs that tell an applicant that his application was received. */
export const receivedJob = 'application-received-letter';
/** Name of the jobs that tell an applicant why his application is not admitted. */
export const refusedJob = 'eligibility-refused-letter';

interface Matter {
  readonly application: ApplicationStanding;
  readonly letter: LetterMatter;
  readonly entry: EntryMatter;
}

const findMatter = async (
  register: Register,
  { institutionId, entryId, recordId }: z.infer<typeof entryJob>,
): Promise<Matter | undefined> =>
  register.inInstitution(institutionId, async (trx) => {
    const application = await findStanding<ApplicationStanding>(trx, 'application', institutionId, recordId);
    const entry = await findEntryMatter(trx, institutionId, entryId);
    if (application === undefined || entry === undefined) return undefined;
    const letter = await findLetterMatter(trx, application.accountId, application.callId);
    return letter === undefined ? undefined : { application, letter, entry };
  });

const paragraphsOf = (
  kind: 'received' | 'refused',
  reference: string,
  { application, letter: { locale, callTitle, closesAt, timeZone }, entry }: Matter,
): readonly string[] => {
  const call = callTitle[locale];
  if (kind === 'received') {
    const time = formatDateTime(entry.at, locale, timeZone);
    const deadline = zonedText(closesAt, locale, timeZone);
    return receivedParagraphs(locale, {
      call,
      time,
      reference,
      deadline,
      isInGroup: application.groupId !== null,
    });
  }
  const grounds = z
    .array(ineligibilityGround)
    .parse(entry.data['grounds'])
    .map((ground) => text(locale, `application-mail.ground.${ground}`));
  return [
    text(locale, 'application-mail.refused.body', { call, reference }),
    text(locale, 'application-mail.refused.grounds', { grounds: grounds.join('; ') }),
    ...(entry.reason === null
      ? []
      : [text(locale, 'application-mail.refused.reason', { reason: entry.reason })]),
    text(locale, 'application-mail.refused.next'),
  ];
};

/** Write to the applicant in his language, once an entry; the letter is named after the application it is about. */
export const applicationLetterHandler =
  (register: Register, publicUrl: string, kind: 'received' | 'refused', post: PostLetter): JobHandler =>
  async (data) => {
    const job = entryJob.parse(data);
    const { institutionId, recordId, entryId } = job;
    const matter = await findMatter(register, job);
    if (matter === undefined) return;
    const { locale, name, accountId, address } = matter.letter;
    const reference = referenceNumber(recordId, matter.application.submittedAt);
    const letter = composeMail(locale, {
      subject: text(locale, `application-mail.${kind}.subject`, { reference }),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: paragraphsOf(kind, reference, matter),
      action: {
        label: text(locale, 'application-mail.received.action'),
        address: `${publicUrl}/${locale}/desk/application/${institutionId}/${recordId}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    const key = `application-${kind} ${recordId} ${entryId}`;
    await post({ key, accountId, address, locale, kind: `application-${kind}`, ...letter });
  };
