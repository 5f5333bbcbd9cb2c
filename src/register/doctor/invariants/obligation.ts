import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('obligation');

export const obligationInvariants: readonly Invariant[] = [
  each(
    'obligation-is-settled-when-it-says-so',
    (i) => sql`
      select o.id as place from obligation o
       where o.institution_id = ${i} and (o.status in ('running', 'refunding')) <> (o.settled_at is null)`,
  ),
  each(
    'obligation-is-of-a-stay-of-its-person',
    (i) => sql`
      select o.id as place from obligation o
       where o.institution_id = ${i}
         and not exists (select from mobility m where m.institution_id = ${i} and m.id = o.mobility_id
                            and m.person_id = o.person_id and m.account_id = o.account_id
                            and m.grant_amount >= o.grant_amount and m.status = 'returned')`,
  ),
  each(
    'refunded-obligation-is-paid',
    (i) => sql`
      select o.id as place from obligation o
       where o.institution_id = ${i} and o.status = 'refunded'
         and exists (select from refund_instalment r where r.institution_id = ${i} and r.obligation_id = o.id
                        and r.withdrawn_at is null and r.paid_amount < r.amount)`,
  ),
  each(
    'refund-is-in-instalments',
    (i) => sql`
      select o.id as place from obligation o
       where o.institution_id = ${i} and o.status = 'refunding'
         and not exists (select from refund_instalment r where r.institution_id = ${i} and r.obligation_id = o.id
                            and r.withdrawn_at is null)`,
  ),
  each(
    'payment-has-its-day',
    (i) => sql`
      select r.id as place from refund_instalment r
       where r.institution_id = ${i} and (r.paid_amount > 0) <> (r.paid_on is not null)`,
  ),
  each(
    'nobody-decides-on-himself',
    (i) => sql`
      select q.id as place from obligation_request q
       where q.institution_id = ${i} and q.decided_by = q.account_id
       union all
      select e.id from obligation_event e where e.institution_id = ${i} and e.decided_by = e.account_id`,
  ),
  each(
    'decided-request-says-when',
    (i) => sql`
      select q.id as place from obligation_request q
       where q.institution_id = ${i}
         and (q.status <> 'filed' and q.decided_at is null or q.decided_at < q.filed_at)`,
  ),
];
