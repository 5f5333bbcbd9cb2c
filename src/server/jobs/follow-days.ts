import { dayOf, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Register } from '../../register/db.ts';
import type { JobQueue } from './queue.ts';
import { reportDayJob } from './report-day.ts';

export interface DayFollower {
  /** Look now instead of within ten minutes. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Nothing that writes to people begins before this hour of the national clock. */
const opens = '08:00';

/**
 * From eight in the morning of each day, put the day's job of each university into the queue; the day is its key, so that several servers
 * and restarts make it once. A day on which no server ran is caught up by the next.
 */
export const followDays = (
  register: Register,
  queue: Pick<JobQueue, 'sendAll' | 'wake'>,
  clock: () => Date,
  report: (sentence: string) => void,
  interval = 600_000,
): DayFollower => {
  let dealt = '';
  const lookNow = async (): Promise<void> => {
    const now = clock().toISOString();
    const today = dayOf(now, nationalTimeZone);
    if (today === dealt || formatTime(now, nationalTimeZone) < opens) return;
    await register.readWrite(async (trx) => {
      const universities = await trx
        .selectFrom('institution')
        .select('id')
        .where('kind', '=', 'university')
        .orderBy('id')
        .execute();
      const jobs = universities.map(({ id }) => ({
        key: `${id} ${today}`,
        data: { institutionId: id, today },
      }));
      await queue.sendAll(trx, reportDayJob, jobs);
    });
    queue.wake(reportDayJob);
    dealt = today;
  };
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    running = running.then(lookNow).catch((error: unknown) => {
      report(`days: ${error instanceof Error ? error.message : String(error)}`);
    });
    return running;
  };
  const timer = setInterval(() => void look(), interval);
  void look();
  return {
    look,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
