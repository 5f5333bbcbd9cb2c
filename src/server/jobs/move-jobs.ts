import { fromKysely, type PgBoss } from 'pg-boss';
import { accept, refuse } from '../../core/basics/result.ts';
import type { JobQueue } from './queue.ts';

/** What an administrator does about a job that failed, in the caller's transaction. */
export const moveJobs = (boss: PgBoss, kinds: readonly string[]): Pick<JobQueue, 'retry' | 'drop'> => {
  type Db = ReturnType<typeof fromKysely>;
  const stateOf = async (db: Db, kind: string, id: string) => {
    if (!kinds.includes(kind)) return undefined;
    const [job] = await boss.findJobs<object>(kind, { id, db });
    return job?.state;
  };
  return {
    retry: async (trx, kind, id) => {
      const db = fromKysely(trx);
      const state = await stateOf(db, kind, id);
      if (state === undefined) return refuse({ code: 'job-unknown' });
      if (state === 'completed') return refuse({ code: 'job-done' });
      if (state === 'failed') await boss.retry(kind, id, { db });
      else if (state === 'cancelled') await boss.resume(kind, id, { db });
      else return accept({ state: state === 'active' ? 'active' : 'waiting', isMoved: false });
      return accept({ state: 'waiting', isMoved: true });
    },
    drop: async (trx, kind, id) => {
      const db = fromKysely(trx);
      const state = await stateOf(db, kind, id);
      if (state === undefined) return refuse({ code: 'job-unknown' });
      if (state === 'completed') return refuse({ code: 'job-done' });
      if (state === 'cancelled') return accept({ state: 'dropped', isMoved: false });
      if (state !== 'failed') return refuse({ code: 'job-not-failed' });
      // The library cancels only what may still be done: in one transaction nobody sees it wait in between.
      await boss.retry(kind, id, { db });
      await boss.cancel(kind, id, { db });
      return accept({ state: 'dropped', isMoved: true });
    },
  };
};
