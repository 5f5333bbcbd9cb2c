import { sql } from 'kysely';
import { findForgottenJobs } from '../find-forgotten-jobs.ts';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const each = inEach('access');
const all = inAll('access');

export const accessInvariants: readonly Invariant[] = [
  each(
    'ended-access-key-is-not-used',
    // A day more, because the day of a key ends at midnight of the country and not of the database.
    (i) => sql`
      select k.id as place from access_key k
        join access_key_secret s on s.institution_id = ${i} and s.id = k.id
       where k.institution_id = ${i}
         and (s.last_used_at::date > k.ends_on + 1 or s.last_used_at > k.revoked_at + interval '2 minutes')`,
  ),
  each(
    'webhook-is-not-ahead-of-the-journal',
    (i) => sql`
      select d.id as place from webhook_delivery d
       where d.institution_id = ${i}
         and d.position > coalesce((select h.sequence from journal_head h where h.institution_id = ${i}), 0)`,
  ),
  each(
    'webhook-has-its-address',
    (i) => sql`
      select w.id as place from webhook w
       where w.institution_id = ${i} and w.status <> 'removed'
         and not exists (select from webhook_target t where t.institution_id = ${i} and t.id = w.id)`,
  ),
  {
    id: 'job-that-runs-is-not-forgotten',
    noun: 'access',
    reach: 'nation',
    as: 'qaitu_app',
    find: findForgottenJobs,
  },
  all(
    'sent-letter-says-when',
    sql`
      select m.id as place from mail m where (m.state = 'sent') <> (m.sent_at is not null)`,
    'qaitu_app',
  ),
];
