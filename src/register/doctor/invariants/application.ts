import { sql } from 'kysely';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const each = inEach('application');
const all = inAll('application');

export const applicationInvariants: readonly Invariant[] = [
  all(
    'one-application-a-person-and-call',
    sql`
      select min(a.id) as place from application a where a.status <> 'withdrawn'
       group by a.call_id, a.account_id having count(*) > 1`,
  ),
  each(
    'application-is-registered',
    (i) => sql`
      select a.id as place from application a join person p on p.institution_id = ${i} and p.id = a.person_id
       where a.institution_id = ${i} and a.status <> 'withdrawn' and p.erased_at is null
         and not exists (select from application_registry r
                          where r.institution_id = ${i} and r.application_id = a.id)`,
  ),
  each(
    'registered-application-is-there',
    (i) => sql`
      select r.application_id as place from application_registry r
       where r.institution_id = ${i}
         and not exists (select from application a where a.institution_id = ${i} and a.id = r.application_id)`,
  ),
  each(
    'application-has-its-document',
    (i) => sql`
      select a.id as place from application a join person p on p.institution_id = ${i} and p.id = a.person_id
       where a.institution_id = ${i} and p.erased_at is null
         and not exists (select from application_document d
                          where d.institution_id = ${i} and d.application_id = a.id and d.version = a.version
                            and d.sha256 = a.document_sha256)`,
  ),
  each(
    'draft-leads-to-its-application',
    (i) => sql`
      select d.id as place from draft d
       where d.institution_id = ${i} and d.application_id is not null
         and not exists (select from application a where a.institution_id = ${i} and a.id = d.application_id
                            and a.account_id = d.account_id and a.call_id = d.call_id)`,
  ),
  each(
    'tasks-have-a-place-each',
    (i) => sql`
      select min(t.id) as place from task t where t.institution_id = ${i} and t.withdrawn_at is null
       group by t.application_id, t.position having count(*) > 1`,
  ),
  each(
    'task-has-its-words',
    (i) => sql`
      select t.id as place from task t
        join application a on a.institution_id = ${i} and a.id = t.application_id
        join person p on p.institution_id = ${i} and p.id = a.person_id
       where t.institution_id = ${i} and p.erased_at is null
         and not exists (select from task_content c where c.institution_id = ${i} and c.id = t.id)`,
  ),
  each(
    'first-choice-is-the-counted-country',
    (i) => sql`
      select a.id as place from application a
        join choice c on c.institution_id = ${i} and c.application_id = a.id and c.rank = 1
       where a.institution_id = ${i} and c.country <> a.first_country`,
  ),
  each(
    'group-is-not-larger-than-its-task',
    (i) => sql`
      select g.id as place from applicant_group g
        join university_task t on t.institution_id = ${i} and t.id = g.university_task_id
       where g.institution_id = ${i} and t.version = g.university_task_version
         and t.places < (select count(*) from group_member m
                          where m.institution_id = ${i} and m.group_id = g.id and m.left_at is null)`,
  ),
  each(
    'member-applies-to-the-call-of-his-group',
    (i) => sql`
      select m.id as place from group_member m
        join applicant_group g on g.institution_id = ${i} and g.id = m.group_id
       where m.institution_id = ${i} and m.call_id <> g.call_id`,
  ),
];
