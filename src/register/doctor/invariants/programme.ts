import { sql } from 'kysely';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const all = inAll('programme');
const each = inEach('programme');

export const programmeInvariants: readonly Invariant[] = [
  all(
    'call-has-the-rules-of-its-version',
    sql`
      select c.id as place from call c
       where not exists (select from call_rules r where r.call_id = c.id and r.version = c.version
                            and r.rules_sha256 = c.rules_sha256)`,
  ),
  all(
    'announced-call-opens-before-it-closes',
    sql`
      select c.id as place from call c
       where c.announced_at is not null
         and (c.opens_at is null or c.closes_at is null or c.opens_at >= c.closes_at)`,
  ),
  each(
    'university-task-has-its-content',
    (i) => sql`
      select t.id as place from university_task t
       where t.institution_id = ${i}
         and not exists (select from university_task_content c
                          where c.institution_id = ${i} and c.university_task_id = t.id and c.version = t.version)`,
  ),
];
