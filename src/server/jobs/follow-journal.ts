import type { JournalEntry } from '../../core/journal/entry.ts';
import type { Register } from '../../register/db.ts';
import { listUnread, readOn } from '../../register/journal/journal-reader.ts';
import type { JobQueue, NewJob } from './queue.ts';

/** A job that waits: `at` says until when, from the entry that causes it, or `null` where it causes none. */
export interface LaterReaction {
  readonly kind: string;
  readonly at: (entry: JournalEntry) => string | null;
}

/** Which kinds of job an entry causes; each gets the institution, the id, the record and the actor of the entry. */
export type Reactions = Readonly<Record<string, readonly (string | LaterReaction)[]>>;

/** What a job that an entry caused is told. */
interface EntryJob {
  readonly institutionId: string;
  readonly entryId: string;
  readonly recordId: string;
  readonly actor: string;
}

interface JournalFollower {
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

/** The jobs that an entry causes, at once or later. */
const causedBy = (
  reactions: Reactions,
  entry: JournalEntry,
): readonly (NewJob & { readonly kind: string })[] =>
  (reactions[entry.kind] ?? []).flatMap((reaction) => {
    const job = { key: entry.id, data: jobOf(entry) };
    if (typeof reaction === 'string') return [{ kind: reaction, ...job }];
    const at = reaction.at(entry);
    return at === null ? [] : [{ kind: reaction.kind, ...job, notBefore: new Date(at) }];
  });

/**
 * Follow every journal by position and put a job into the queue for each entry that has reactions, with the entry's id
 * as key: at least once, and the key makes it once.
 */
export const followJournal = (
  register: Register,
  queue: Pick<JobQueue, 'sendAll' | 'wake'>,
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
      more = await readOn(register, 'jobs', institutionId, async (trx, entries) => {
        const caused = entries.flatMap((entry) => causedBy(reactions, entry));
        for (const [kind, jobs] of Map.groupBy(caused, (job) => job.kind)) {
          await queue.sendAll(trx, kind, jobs);
          kinds.add(kind);
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
