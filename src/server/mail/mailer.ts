import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import {
  findLetter,
  markLetterFailed,
  markLetterSent,
  writeLetter,
  type Letter,
} from '../../register/mail.ts';
import type { JobHandler, JobQueue } from '../jobs/queue.ts';
import type { MailTransport } from './transport.ts';

/** Letters whose link lets its reader in. */
const secretKinds: readonly string[] = [
  'verify-email',
  'reset-password',
  'invitation',
  'host-signature',
  'host-code',
];

const jobData = z.object({ mailId: z.string() });

/** Name of the jobs that send letters. */
export const mailJob = 'mail';

/** Sends the letter of a job; a letter that was sent or given up is left alone. */
export const mailHandler =
  (register: Register, transport: MailTransport): JobHandler =>
  async (data, { isLast }) => {
    const { mailId } = jobData.parse(data);
    const letter = await register.readOnly('qaitu_app', async (trx) => findLetter(trx, mailId));
    // Erased together with its reader, or done before.
    if (letter?.state !== 'queued') return;
    const delivery = await transport.deliver(letter);
    await register.readWrite(async (trx) =>
      delivery.ok
        ? markLetterSent(trx, mailId, secretKinds.includes(letter.kind))
        : markLetterFailed(trx, mailId, delivery.reason, isLast || delivery.isPermanent),
    );
    if (!delivery.ok && !delivery.isPermanent) throw new Error(delivery.reason);
  };

/** Post a letter: it is written down before this resolves, and sent afterwards, not before `notBefore`. */
export type PostLetter = (letter: Letter, notBefore?: Date) => Promise<void>;

/**
 * How letters leave. Without a mail server the demonstration keeps them for its outbox page; in production they
 * count as failed, so that the administrator sees that nothing leaves.
 */
export const createMailer =
  (
    register: Register,
    queue: Pick<JobQueue, 'send' | 'wake'>,
    { mode, hasTransport }: { readonly mode: 'demonstration' | 'production'; readonly hasTransport: boolean },
  ): PostLetter =>
  async (letter, notBefore) => {
    await register.readWrite(async (trx) => {
      if (!hasTransport) {
        await (mode === 'demonstration'
          ? writeLetter(trx, letter, 'kept')
          : writeLetter(trx, letter, 'failed', 'SMTP_URL is not set'));
        return;
      }
      const mailId = await writeLetter(trx, letter, 'queued');
      if (mailId !== undefined) await queue.send(trx, mailJob, mailId, { mailId }, notBefore);
    });
    if (hasTransport) queue.wake(mailJob);
  };
