import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('review');

export const reviewInvariants: readonly Invariant[] = [
  each(
    'assignment-is-registered',
    (i) => sql`
      select s.id as place from review_assignment s
       where s.institution_id = ${i}
         and not exists (select from review_registry r
                          where r.assignment_id = s.id and r.institution_id = ${i} and r.account_id = s.account_id)`,
  ),
  each(
    'registered-assignment-is-there',
    (i) => sql`
      select r.assignment_id as place from review_registry r
       where r.institution_id = ${i}
         and not exists (select from review_assignment s where s.institution_id = ${i} and s.id = r.assignment_id)`,
  ),
  each(
    'assignment-has-its-application',
    (i) => sql`
      select s.id as place from review_assignment s
       where s.institution_id = ${i}
         and not exists (select from application a where a.institution_id = ${i} and a.id = s.application_id
                            and a.call_id = s.call_id)`,
  ),
  each(
    'nobody-reviews-himself',
    (i) => sql`
      select s.id as place from review_assignment s
        join application a on a.institution_id = ${i} and a.id = s.application_id
       where s.institution_id = ${i} and a.account_id = s.account_id`,
  ),
  each(
    'submitted-review-has-marks',
    (i) => sql`
      select s.id as place from review_assignment s
       where s.institution_id = ${i} and s.status = 'submitted'
         and (s.total is null or s.submitted_at is null or s.sheet_sha256 is null or s.total < 0)`,
  ),
  each(
    'reviewer-without-conflict',
    (i) => sql`
      select s.id as place from review_assignment s
        join reviewer_conflict c on c.account_id = s.account_id and c.kind = 'institution'
             and c.named_institution_id = ${i} and c.declared_at <= s.proposed_at
       where s.institution_id = ${i} and s.status in ('accepted', 'submitted')`,
  ),
];
