import { sql } from 'kysely';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const each = inEach('award');
const all = inAll('award');

export const awardInvariants: readonly Invariant[] = [
  each(
    'award-is-of-an-eligible-application',
    (i) => sql`
      select w.id as place from award w
       where w.institution_id = ${i} and w.outcome = 'awarded'
         and not exists (select from application a where a.institution_id = ${i} and a.id = w.application_id
                            and a.call_id = w.call_id and (a.status = 'eligible' or exists (
                              -- Withdrawn since: a job gives the award up, and may be on its way.
                              select from journal j
                               where j.institution_id = ${i} and j.noun = 'application' and j.record_id = a.id
                                 and j.kind = 'ApplicationWithdrawn' and j.at >= w.decided_at)))`,
  ),
  each(
    'one-award-an-application',
    (i) => sql`
      select min(w.id) as place from award w where w.institution_id = ${i}
       group by w.application_id having count(*) > 1`,
  ),
  each(
    'award-belongs-to-a-decision',
    (i) => sql`
      select w.id as place from award w join selection s on s.call_id = w.call_id
       where w.institution_id = ${i} and w.decision not between 1 and s.decisions`,
  ),
  all(
    'budget-of-a-call-is-kept',
    sql`
      select c.id as place from call c join call_rules r on r.call_id = c.id and r.version = c.version
       where (r.rules ->> 'budget')::numeric
             < (select coalesce(sum(w.grant_amount), 0) from award w where w.call_id = c.id and w.outcome = 'awarded')`,
  ),
  all(
    'places-of-a-region-are-kept',
    sql`
      select w.call_id || ' ' || w.region_id as place from award w
        join call c on c.id = w.call_id
        join call_rules r on r.call_id = c.id and r.version = c.version
       where w.outcome = 'awarded'
       group by w.call_id, w.region_id, r.rules
      having count(*) > coalesce((select (g ->> 'places')::int from jsonb_array_elements(r.rules -> 'regions') g
                                   where g ->> 'id' = w.region_id), 0)`,
  ),
  all(
    'cap-of-a-university-is-kept',
    sql`
      select w.call_id || ' ' || w.institution_id as place from award w
        join call c on c.id = w.call_id
        join call_rules r on r.call_id = c.id and r.version = c.version
       where w.outcome = 'awarded' and r.rules ->> 'universityCap' is not null
       group by w.call_id, w.institution_id, r.rules ->> 'universityCap'
      having count(*) > (r.rules ->> 'universityCap')::int`,
  ),
  each(
    'grant-and-reserve-place-fit-the-outcome',
    (i) => sql`
      select w.id as place from award w
       where w.institution_id = ${i}
         and (w.grant_amount < 0 or (w.outcome = 'reserve') <> (w.reserve_place is not null))`,
  ),
  each(
    'award-has-its-explanation',
    (i) => sql`
      select w.id as place from award w
        join application a on a.institution_id = ${i} and a.id = w.application_id
        join person p on p.institution_id = ${i} and p.id = a.person_id
       where w.institution_id = ${i} and p.erased_at is null
         and not exists (select from award_explanation e where e.institution_id = ${i} and e.id = w.id)`,
  ),
  each(
    'appeal-is-against-its-award',
    (i) => sql`
      select l.id as place from appeal l
       where l.institution_id = ${i}
         and not exists (select from award w where w.institution_id = ${i} and w.id = l.award_id
                            and w.application_id = l.application_id)`,
  ),
  each(
    'appeal-is-decided-after-it-was-filed',
    (i) => sql`
      select l.id as place from appeal l
       where l.institution_id = ${i}
         and ((l.status = 'filed') <> (l.decided_at is null) or l.decided_at < l.filed_at)`,
  ),
];
