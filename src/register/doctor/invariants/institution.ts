import { sql } from 'kysely';
import { inAll, type Invariant } from '../invariant.ts';

const all = inAll('institution');

export const institutionInvariants: readonly Invariant[] = [
  all(
    'membership-ends-after-it-began',
    sql`select m.id as place from membership m where m.ended_at < m.given_at`,
  ),
  all(
    'invitation-is-accepted-or-withdrawn',
    sql`
      select i.id as place from invitation i
       where i.accepted_at is not null and i.withdrawn_at is not null or i.expires_at <= i.made_at`,
  ),
  all(
    'one-running-membership-a-role',
    sql`
      select min(m.id) as place from membership m where m.ended_at is null
       group by m.institution_id, m.account_id, m.role having count(*) > 1`,
  ),
];
