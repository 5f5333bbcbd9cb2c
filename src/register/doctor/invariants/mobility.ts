import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('mobility');

export const mobilityInvariants: readonly Invariant[] = [
  each(
    'stay-is-of-its-award',
    (i) => sql`
      select m.id as place from mobility m
       where m.institution_id = ${i}
         and not exists (select from award w
                           join application a on a.institution_id = ${i} and a.id = w.application_id
                          where w.institution_id = ${i} and w.id = m.award_id
                            and w.application_id = m.application_id and w.call_id = m.call_id
                            and a.account_id = m.account_id and a.person_id = m.person_id)`,
  ),
  each(
    'one-stay-an-award',
    (i) => sql`
      select min(m.id) as place from mobility m where m.institution_id = ${i}
       group by m.award_id having count(*) > 1`,
  ),
  each(
    'days-of-a-stay-are-in-order',
    (i) => sql`
      select m.id as place from mobility m
       where m.institution_id = ${i}
         and (m.planned_start > m.planned_end or m.departed_on > m.arrived_on or m.departed_on > m.returned_on
           or m.arrived_on > m.returned_on or (m.status = 'returned') <> (m.returned_on is not null))`,
  ),
  each(
    'stays-of-a-person-do-not-overlap',
    (i) => sql`
      select m.id as place from mobility m
        join mobility o on o.institution_id = ${i} and o.person_id = m.person_id and o.id > m.id
             and o.status in ('agreed', 'abroad', 'returned')
             and daterange(m.planned_start, greatest(m.planned_start, coalesce(m.returned_on, m.planned_end)), '[]')
                 && daterange(o.planned_start, greatest(o.planned_start, coalesce(o.returned_on, o.planned_end)), '[]')
       where m.institution_id = ${i} and m.status in ('agreed', 'abroad', 'returned')`,
  ),
  each(
    'agreed-stay-has-its-agreement',
    (i) => sql`
      select m.id as place from mobility m
       where m.institution_id = ${i} and m.status in ('agreed', 'abroad', 'returned')
         and not exists (select from agreement g where g.institution_id = ${i} and g.mobility_id = m.id
                            and g.version = m.agreement_version and g.status = 'in-force')`,
  ),
  each(
    'one-agreement-in-force',
    (i) => sql`
      select min(g.id) as place from agreement g where g.institution_id = ${i} and g.status = 'in-force'
       group by g.mobility_id having count(*) > 1`,
  ),
  each(
    'agreement-in-force-is-signed-by-all',
    (i) => sql`
      select g.id as place from agreement g
       where g.institution_id = ${i} and g.status = 'in-force'
         and (3 <> (select count(*) from signature s where s.institution_id = ${i} and s.agreement_id = g.id
                       and s.status = 'signed' and s.content_sha256 = g.content_sha256))`,
  ),
  each(
    'agreement-in-force-has-its-words',
    (i) => sql`
      select g.id as place from agreement g
        join mobility m on m.institution_id = ${i} and m.id = g.mobility_id
        join person p on p.institution_id = ${i} and p.id = m.person_id
       where g.institution_id = ${i} and g.status = 'in-force' and p.erased_at is null
         and not exists (select from agreement_content c where c.institution_id = ${i} and c.id = g.id)`,
  ),
  each(
    'milestones-have-a-group-that-went',
    (i) => sql`
      select l.id as place from milestone l
       where l.institution_id = ${i} and l.status = 'released'
         and (l.released_at < l.claimed_at
           or not exists (select from mobility m where m.institution_id = ${i} and m.group_id = l.group_id))`,
  ),
  each(
    'danger-is-answered-before-it-is-closed',
    (i) => sql`
      select s.id as place from safety_report s
       where s.institution_id = ${i}
         and ((s.status = 'closed') <> (s.closed_at is not null) or s.answered_at < s.reported_at
           or s.closed_at < s.reported_at)`,
  ),
];
