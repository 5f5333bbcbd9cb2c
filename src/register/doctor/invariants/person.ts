import { sql } from 'kysely';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const each = inEach('person');
const all = inAll('person');

export const personInvariants: readonly Invariant[] = [
  each(
    'person-has-account',
    (i) => sql`
      select p.id as place from person p
       where p.institution_id = ${i} and not exists (select from account a where a.id = p.account_id)`,
  ),
  each(
    'erased-person-without-detail',
    (i) => sql`
      select p.id as place from person p join person_detail d on d.institution_id = ${i} and d.id = p.id
       where p.institution_id = ${i} and p.erased_at is not null`,
  ),
  all(
    'erased-account-without-traces',
    sql`
      select a.id as place from account a
       where a.erased_at is not null
         and (a.name <> '' or a.email not like 'erased-%@invalid'
           or exists (select from session s where s.account_id = a.id)
           or exists (select from sign_in_method s where s.account_id = a.id)
           or exists (select from second_factor s where s.account_id = a.id)
           or exists (select from passkey s where s.account_id = a.id)
           or exists (select from mail m where m.account_id = a.id))`,
    'qaitu_app',
  ),
  each(
    'consent-ends-after-it-was-given',
    (i) => sql`
      select c.id as place from consent c where c.institution_id = ${i} and c.withdrawn_at < c.given_at`,
  ),
  each(
    'one-standing-consent-a-purpose',
    (i) => sql`
      select min(c.id) as place from consent c
       where c.institution_id = ${i} and c.withdrawn_at is null
       group by c.person_id, c.purpose having count(*) > 1`,
  ),
];
