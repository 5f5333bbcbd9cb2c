import type { Register } from '../../register/db.ts';
import { writeLetters, type Letter } from '../../register/mail.ts';
import type { JobQueue } from '../jobs/queue.ts';
import type { LetterCause } from './letter-check.ts';
import { isUrgentLetter } from './letter-kinds.ts';

/** Name of the jobs that send letters. */
export const mailJob = 'mail';

/** A letter that may have to wait for the morning of its reader. */
export interface PostedLetter extends Letter {
  readonly notBefore?: Date;
  /** What is asked when it leaves, whether it still holds; a letter without it always does. */
  readonly cause?: LetterCause;
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
      const jobs = letters.flatMap(({ key, kind, notBefore, cause }) => {
        const mailId = written.get(key);
        if (mailId === undefined) return [];
        const data = { mailId, ...(cause === undefined ? {} : { cause }) };
        const isUrgent = isUrgentLetter(kind);
        return [{ key: mailId, data, isUrgent, ...(notBefore === undefined ? {} : { notBefore }) }];
      });
      await queue.sendAll(trx, mailJob, jobs);
    });
    if (hasTransport) queue.wake(mailJob);
  };
