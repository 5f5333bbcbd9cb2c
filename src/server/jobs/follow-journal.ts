import type { JournalEntry } from '../../core/journal/entry.ts';
import type { Register } from '../../register/db.ts';
import { listUnread, readOn } from '../../register/journal-reader.ts';
import type { JobQueue } from './queue.ts';

/** A job that waits: `at` says until when, from the entry that causes it, or `null` where it causes none. */
export interface LaterReaction {
  readonly kind: string;
  readonly at: (entry: JournalEntry) => string | null;
}

/** Which kinds of job an entry causes; each gets the entry's institution, id, record and data. */
export type Reactions = Readonly<Record<string, readonly (string | LaterReaction)[]>>;

/** What a job that an entry caused is told. */
export interface EntryJob {
  readonly institutionId: string;
  readonly entryId: string;
  readonly recordId: string;
  readonly actor: string;
}

export interface JournalFollower {
  /** Look now instead of within a second. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

const jobOf = ({ institutionId, id, recordId, actor }: JournalEntry): EntryJob => ({
  institutionId,
  entryId: id,
  recordId,
  actor,
});

/**
 * Follow every journal by position and put a job into the queue for each entry that has reactions, with the entry's id
 * as key: at least once, and the key makes it once.
 */
export const followJournal = (
  register: Register,
  queue: Pick<JobQueue, 'send' | 'wake'>,
  reactions: Reactions,
  report: (sentence: string) => void,
  interval = 1000,
): JournalFollower => {
  const stop = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const follow = async (institutionId: string): Promise<void> => {
    const kinds = new Set<string>();
    let more = true;
    while (more && !stop.signal.aborted) {
      more = await readOn(register, 'jobs', institutionId, async (trx, entry) => {
        for (const reaction of reactions[entry.kind] ?? []) {
          if (typeof reaction === 'string') {
            await queue.send(trx, reaction, entry.id, jobOf(entry));
            kinds.add(reaction);
            continue;
          }
          const at = reaction.at(entry);
          if (at !== null) await queue.send(trx, reaction.kind, entry.id, jobOf(entry), new Date(at));
        }
      });
    }
    for (const kind of kinds) queue.wake(kind);
  };
  const look = async (): Promise<void> => {
    if (stop.signal.aborted) return;
    try {
      for (const institutionId of await listUnread(register, 'jobs')) await follow(institutionId);
    } catch (error) {
      report(`journal reader: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const wake = (): void => {
    running = running.then(look);
  };
  const timer = setInterval(wake, interval);
  wake();
  return {
    wake,
    stop: async () => {
      stop.abort();
      clearInterval(timer);
      await running;
    },
  };
};
