import { z } from 'zod';
import type { Register } from '../../register/db.ts';
import { findLetters, markLetterDropped, markLetterFailed, type StoredLetter } from '../../register/mail.ts';
import { openSentMarker } from '../../register/open-sent-marker.ts';
import type { BatchHandler, BatchedJob } from '../jobs/queue.ts';
import type { CheckedLetter, LetterCause, LetterCheck } from './letter-check.ts';
import { isSecretLetter } from './letter-kinds.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Delivery, MailTransport } from './transport.ts';

const jobData = z.object({
  mailId: z.string(),
  cause: z
    .object({
      ...{ job: z.string(), institutionId: z.string(), entryId: z.string() },
      recordId: z.string().optional(),
    })
    .optional(),
});

/** As many as the transport's connections send well within the time that a job has. */
const atOnce = 25;
/** Of each batch; both together are as many as the transport has connections, so that no letter waits for one. */
const lanes = 3;

type Failure = Extract<Delivery, { readonly ok: false }>;

/** What a job says of its letter. */
interface Told extends Pick<BatchedJob, 'id' | 'isLast'> {
  readonly mailId: string;
  readonly cause: LetterCause | undefined;
}

const toldBy = ({ id, isLast, data }: BatchedJob): Told => {
  const { mailId, cause } = jobData.parse(data);
  if (cause === undefined) return { id, isLast, mailId, cause };
  const { recordId, ...told } = cause;
  return { id, isLast, mailId, cause: { ...told, ...(recordId === undefined ? {} : { recordId }) } };
};

/**
 * Sends the letters of its jobs. Their texts travel side by side, but one at a time is ended, and marked before the next may be: however the
 * process dies, one letter at most was taken without a mark, and only that one can come twice. A mark that the database did not take is
 * made before anything else leaves.
 */
export const mailHandler = (
  register: Register,
  transport: MailTransport,
  checks: Readonly<Record<string, LetterCheck>> = {},
): BatchHandler => {
  const enter = oneAtATime();
  const markSent = openSentMarker(register);
  /** Taken by the mail server, and not marked yet. */
  const unmarked = new Map<string, { readonly isSecret: boolean }>();
  const markTaken = async (): Promise<void> => {
    for (const [id, { isSecret }] of unmarked) {
      await markSent(id, isSecret);
      unmarked.delete(id);
    }
  };

  const deliver = async (letter: StoredLetter, checked: CheckedLetter): Promise<Failure | undefined> => {
    let leave: (() => void) | undefined;
    let isOver = false;
    const mayEnd = async (): Promise<void> => {
      const left = await enter();
      leave = left;
      // The connection may have been lost while it waited.
      if (isOver) left();
      else await markTaken();
    };
    try {
      const delivery = await transport.deliver(letter, { ...checked, mayEnd });
      if (!delivery.ok) return delivery;
      unmarked.set(letter.id, { isSecret: isSecretLetter(letter.kind) });
      await markTaken();
      return undefined;
    } finally {
      isOver = true;
      leave?.();
    }
  };

  /** Those of the letters that still hold, by their ids. */
  const holding = async (told: readonly Told[]): Promise<ReadonlyMap<string, CheckedLetter>> => {
    const found: (readonly [string, CheckedLetter])[] = [];
    for (const [job, own] of Map.groupBy(told, ({ cause }) => cause?.job ?? '')) {
      const check = checks[job];
      if (check === undefined) found.push(...own.map(({ mailId }) => [mailId, {}] as const));
      else
        for (const [institutionId, here] of Map.groupBy(own, ({ cause }) => cause?.institutionId ?? '')) {
          const causes = here.flatMap(({ cause }) => (cause === undefined ? [] : [cause]));
          const checked = await check(institutionId, causes);
          for (const { mailId, cause } of here) {
            const so = checked.get(cause?.entryId ?? '');
            if (so !== undefined) found.push([mailId, so]);
          }
        }
    }
    return new Map(found);
  };

  /** Why it has to be tried again, or nothing. */
  const send = async (
    letter: StoredLetter,
    isLast: boolean,
    checked: CheckedLetter | undefined,
  ): Promise<string | undefined> => {
    if (unmarked.has(letter.id)) {
      await markTaken();
      return undefined;
    }
    if (checked === undefined) {
      await register.readWrite(async (trx) => markLetterDropped(trx, letter.id));
      return undefined;
    }
    const failure = await deliver(letter, checked);
    if (failure === undefined) return undefined;
    const { reason, isPermanent } = failure;
    await register.readWrite(async (trx) => markLetterFailed(trx, letter.id, reason, isLast || isPermanent));
    return isPermanent ? undefined : reason;
  };

  return {
    size: atOnce,
    batches: 2,
    run: async (jobs) => {
      const told = new Map(jobs.map((job) => toldBy(job)).map((job) => [job.mailId, job]));
      const letters = await register.readOnly('qaitu_app', async (trx) => findLetters(trx, [...told.keys()]));
      // Done before; one that was erased together with its reader was not found.
      const queued = letters.filter(({ state }) => state === 'queued');
      const holds = await holding(queued.flatMap(({ id }) => told.get(id) ?? []));
      const failed = new Map<string, string>();
      const waiting = queued.values();
      const work = async (): Promise<void> => {
        for (const letter of waiting) {
          const job = told.get(letter.id);
          if (job === undefined) continue;
          try {
            const reason = await send(letter, job.isLast, holds.get(letter.id));
            if (reason !== undefined) failed.set(job.id, reason);
          } catch (error) {
            failed.set(job.id, error instanceof Error ? error.message : String(error));
          }
        }
      };
      await Promise.all(Array.from({ length: lanes }, work));
      return failed;
    },
  };
};
