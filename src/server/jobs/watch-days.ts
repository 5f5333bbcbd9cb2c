import { dayOf, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Register } from '../../register/db.ts';
import { listInstitutionIds } from '../../register/institution/list-institution-ids.ts';
import { alumniDayJob } from './alumni-day.ts';
import { forgetImportFilesJob } from './forget-import-files.ts';
import { forgetWebhookAttemptsJob } from './forget-webhook-attempts.ts';
import type { TimedLook } from './keep-time.ts';
import type { JobQueue } from './queue.ts';
import { reportDayJob } from './report-day.ts';
import { retentionDayJob } from './retention-day.ts';

/** What each university has to do once a day. */
const kinds = [reportDayJob, alumniDayJob];
/** What each institution has to do once a day, the national office too. */
const kindsOfAll = [forgetImportFilesJob, forgetWebhookAttemptsJob, retentionDayJob];

/** Nothing that writes to people begins before this hour of the national clock. */
export const opens = '08:00';

/**
 * From eight in the morning of each day, the day's jobs of each university go into the queue; the day is their key, so that several servers
 * and restarts make each once. A day on which no server ran is caught up by the next.
 */
export const watchDays = (
  register: Register,
  queue: Pick<JobQueue, 'sendAll' | 'wake'>,
  clock: () => Date,
): TimedLook => {
  let dealt = '';
  return async () => {
    const now = clock().toISOString();
    const today = dayOf(now, nationalTimeZone);
    if (today === dealt || formatTime(now, nationalTimeZone) < opens) return;
    await register.readWrite(async (trx) => {
      const institutions = await listInstitutionIds(trx);
      const jobsOf = (those: typeof institutions) =>
        those.map(({ id }) => ({ key: `${id} ${today}`, data: { institutionId: id, today } }));
      const universities = institutions.filter(({ kind }) => kind === 'university');
      for (const kind of kinds) await queue.sendAll(trx, kind, jobsOf(universities));
      for (const kind of kindsOfAll) await queue.sendAll(trx, kind, jobsOf(institutions));
    });
    for (const kind of [...kinds, ...kindsOfAll]) queue.wake(kind);
    dealt = today;
  };
};
