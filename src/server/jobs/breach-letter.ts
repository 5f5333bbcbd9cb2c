import { z } from 'zod';
import { text } from '../../messages.ts';
import {
  markWritten,
  recipientsToWrite,
  type BreachRecipient,
} from '../../register/breach/recipients-to-write.ts';
import type { Register } from '../../register/db.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostedLetter, PostLetters } from '../mail/mailer.ts';
import type { BatchHandler } from './queue.ts';

/** Name of the jobs that write to the people whom a breach concerns. */
export const breachLetterJob = 'breach-letter';

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });
const atOnce = 200;

const letterTo = (
  { textId, accountId, name, locale, letter }: BreachRecipient,
  address: string,
  { institution, publicUrl }: { readonly institution: string; readonly publicUrl: string },
): PostedLetter => {
  const composed = composeMail(locale, {
    subject: text(locale, 'incident.mail.told.subject', { institution }),
    greeting: text(locale, 'application-mail.greeting', { name }),
    paragraphs: [
      text(locale, 'incident.mail.told.body', { institution }),
      ...letter[locale].split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
      text(locale, 'incident.mail.told.do'),
    ],
    action: {
      label: text(locale, 'incident.mail.told.action'),
      address: `${publicUrl}/${locale}/desk/my-data`,
      orAddress: text(locale, 'auth.mail.or-address'),
    },
    foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
  });
  return { key: `breach ${textId} ${accountId}`, accountId, address, locale, kind: 'breach', ...composed };
};

/** Two hundred at a time, each marked when its letter is written: begun again it goes on where it was, and nobody is written to twice. */
export const breachLetterHandler = (
  register: Register,
  publicUrl: string,
  postAll: PostLetters,
): BatchHandler => ({
  size: 1,
  seconds: 3600,
  run: async (jobs) => {
    const failed = new Map<string, string>();
    for (const { id: jobId, data } of jobs) {
      const { institutionId, recordId } = jobData.parse(data);
      try {
        await writeAll(register, { institutionId, recordId, publicUrl }, postAll);
      } catch (error) {
        failed.set(jobId, error instanceof Error ? error.message : String(error));
      }
    }
    return failed;
  },
});

const writeAll = async (
  register: Register,
  place: { readonly institutionId: string; readonly recordId: string; readonly publicUrl: string },
  postAll: PostLetters,
): Promise<void> => {
  const { institutionId, recordId, publicUrl } = place;
  for (;;) {
    const { people, name } = await register.inInstitution(institutionId, async (trx) => ({
      people: await recipientsToWrite(trx, institutionId, recordId, atOnce),
      name: await findInstitutionName(trx, institutionId),
    }));
    if (people.length === 0) return;
    await postAll(
      people.flatMap((person) =>
        person.address === null
          ? []
          : [letterTo(person, person.address, { institution: name[person.locale], publicUrl })],
      ),
    );
    await register.inInstitution(institutionId, async (trx) =>
      markWritten(
        trx,
        institutionId,
        people.map(({ id }) => id),
        new Date(),
      ),
    );
  }
};
