import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import {
  findLetters,
  markLetterFailed,
  markLettersSent,
  writeLetters,
  type Letter,
  type StoredLetter,
} from '../../register/mail.ts';
import type { BatchHandler, JobQueue } from '../jobs/queue.ts';
import { gathered } from './gathered.ts';
import type { MailTransport } from './transport.ts';

/** Letters that somebody waits for at his screen. */
const urgentKinds: readonly string[] = [
  'verify-email',
  'reset-password',
  'invitation',
  'host-signature',
  'host-code',
];
/** Letters whose link lets its reader in. */
const secretKinds: readonly string[] = [...urgentKinds, 'follow-up'];

const jobData = z.object({ mailId: z.string() });

/** Name of the jobs that send letters. */
export const mailJob = 'mail';

/** As many as the transport's connections send well within the time that a job has. */
const atOnce = 25;

/**
 * Sends the letters of its jobs. Each is marked as soon as it is taken, together with those that were taken while the marks before
 * them were being committed; one that was sent or given up is left alone.
 */
export const mailHandler = (register: Register, transport: MailTransport): BatchHandler => {
  const markSent = gathered(async (letters: readonly StoredLetter[]) =>
    register.readWrite(async (trx) =>
      markLettersSent(
        trx,
        letters.map(({ id, kind }) => ({ id, isSecret: secretKinds.includes(kind) })),
      ),
    ),
  );
  const send = async (letter: StoredLetter, isLast: boolean): Promise<string | undefined> => {
    const delivery = await transport.deliver(letter);
    if (delivery.ok) {
      await markSent(letter);
      return undefined;
    }
    const { reason, isPermanent } = delivery;
    await register.readWrite(async (trx) => markLetterFailed(trx, letter.id, reason, isLast || isPermanent));
    return isPermanent ? undefined : reason;
  };
  return {
    size: atOnce,
    batches: 2,
    run: async (jobs) => {
      const jobOf = new Map(jobs.map((job) => [jobData.parse(job.data).mailId, job]));
      const letters = await register.readOnly('qaitu_app', async (trx) =>
        findLetters(trx, [...jobOf.keys()]),
      );
      const failed = new Map<string, string>();
      await Promise.all(
        letters.map(async (letter) => {
          const job = jobOf.get(letter.id);
          // Done before; one that was erased together with its reader was not found.
          if (job === undefined || letter.state !== 'queued') return;
          try {
            const reason = await send(letter, job.isLast);
            if (reason !== undefined) failed.set(job.id, reason);
          } catch (error) {
            failed.set(job.id, error instanceof Error ? error.message : String(error));
          }
        }),
      );
      return failed;
    },
  };
};

/** A letter that may have to wait for the morning of its reader. */
export interface PostedLetter extends Letter {
  readonly notBefore?: Date;
}

/** Post letters: they are written down before this resolves, and sent afterwards. One with a known key is not written again. */
export type PostLetters = (letters: readonly PostedLetter[]) => Promise<void>;
export type PostLetter = (letter: PostedLetter) => Promise<void>;

/**
 * How letters leave. Without a mail server the demonstration keeps them for its outbox page; in production they
 * count as failed, so that the administrator sees that nothing leaves.
 */
export const createMailer =
  (
    register: Register,
    queue: Pick<JobQueue, 'sendAll' | 'wake'>,
    { mode, hasTransport }: { readonly mode: 'demonstration' | 'production'; readonly hasTransport: boolean },
  ): PostLetters =>
  async (letters) => {
    await register.readWrite(async (trx) => {
      if (!hasTransport) {
        await (mode === 'demonstration'
          ? writeLetters(trx, letters, 'kept')
          : writeLetters(trx, letters, 'failed', 'SMTP_URL is not set'));
        return;
      }
      const written = await writeLetters(trx, letters, 'queued');
      const jobs = letters.flatMap(({ key, kind, notBefore }) => {
        const mailId = written.get(key);
        if (mailId === undefined) return [];
        const isUrgent = urgentKinds.includes(kind);
        return [
          { key: mailId, data: { mailId }, isUrgent, ...(notBefore === undefined ? {} : { notBefore }) },
        ];
      });
      await queue.sendAll(trx, mailJob, jobs);
    });
    if (hasTransport) queue.wake(mailJob);
  };
