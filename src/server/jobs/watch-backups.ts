import { dayOf, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { findNewestPassed } from '../../register/backup/find-newest-passed.ts';
import type { Register } from '../../register/db.ts';
import { backupJob, drillJob } from './backup-jobs.ts';
import type { TimedLook } from './keep-time.ts';
import type { JobQueue } from './queue.ts';

/** When few people work, by the national clock. */
const opens = '02:00';

/** The Monday of a day's week. */
const weekOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};

/**
 * From two at night a backup is put into the queue, once a day; and once a week, when there is a backup to try, a drill. Day and week are
 * their keys, so that several servers and restarts make each once, and what was missed is caught up.
 */
export const watchBackups = (
  register: Register,
  queue: Pick<JobQueue, 'send' | 'wake'>,
  clock: () => Date,
): TimedLook => {
  let [backedUp, tried] = ['', ''];
  return async () => {
    const now = clock().toISOString();
    const today = dayOf(now, nationalTimeZone);
    const week = weekOf(today);
    if (formatTime(now, nationalTimeZone) < opens || (today === backedUp && week === tried)) return;
    const isMade = await register.readWrite(async (trx) => {
      await queue.send(trx, backupJob, `backup ${today}`, { today });
      const newest = await findNewestPassed(trx, 'backup');
      if (newest !== null) await queue.send(trx, drillJob, `drill ${week}`, { week });
      return newest !== null;
    });
    queue.wake(backupJob);
    backedUp = today;
    if (!isMade) return;
    queue.wake(drillJob);
    tried = week;
  };
};
