import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('alumni');

export const alumniInvariants: readonly Invariant[] = [
  each(
    'alumnus-is-back-from-his-stay',
    (i) => sql`
      select u.id as place from alumnus u
       where u.institution_id = ${i}
         and not exists (select from mobility m where m.institution_id = ${i} and m.id = u.mobility_id
                            and m.person_id = u.person_id and m.account_id = u.account_id and m.status = 'returned')`,
  ),
  each(
    'asked-alumnus-had-agreed',
    (i) => sql`
      select distinct u.id as place from alumnus u
        join follow_up f on f.institution_id = ${i} and f.alumnus_id = u.id
       where u.institution_id = ${i}
         and not exists (select from consent c where c.institution_id = ${i} and c.person_id = u.person_id
                            and c.purpose = 'follow-up' and c.given_at::date <= f.invited_on + 1
                            and (c.withdrawn_at is null or c.withdrawn_at::date >= f.invited_on - 1))`,
  ),
  each(
    'answered-follow-up-has-its-answers',
    (i) => sql`
      select f.id as place from follow_up f join alumnus u on u.institution_id = ${i} and u.id = f.alumnus_id
        join person p on p.institution_id = ${i} and p.id = u.person_id
       where f.institution_id = ${i} and f.status = 'answered' and p.erased_at is null
         and not exists (select from answer_content c where c.institution_id = ${i} and c.follow_up_id = f.id)`,
  ),
  each(
    'answers-are-of-an-answered-follow-up',
    (i) => sql`
      select c.id as place from answer_content c
        join follow_up f on f.institution_id = ${i} and f.id = c.follow_up_id
       where c.institution_id = ${i} and f.status <> 'answered'`,
  ),
  each(
    'code-leads-to-its-follow-up',
    (i) => sql`
      select r.follow_up_id as place from follow_up_registry r
       where r.institution_id = ${i}
         and not exists (select from follow_up f where f.institution_id = ${i} and f.id = r.follow_up_id)`,
  ),
  each(
    'answered-link-was-sent',
    (i) => sql`
      select f.id as place from follow_up f where f.institution_id = ${i} and f.answered_issue > f.link_issue`,
  ),
  each(
    'outcome-rests-on-its-consent',
    (i) => sql`
      select o.id as place from outcome o
       where o.institution_id = ${i} and o.consent_id is not null
         and not exists (select from consent c where c.institution_id = ${i} and c.id = o.consent_id)`,
  ),
  each(
    'interest-is-of-the-alumnus',
    (i) => sql`
      select s.id as place from support_interest s
       where s.institution_id = ${i}
         and not exists (select from alumnus u where u.institution_id = ${i} and u.id = s.alumnus_id
                            and u.account_id = s.account_id)`,
  ),
];
