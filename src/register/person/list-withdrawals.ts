import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Somebody who withdrew the consent to processing while an application or a stay of his goes on. */
interface Withdrawal {
  readonly personId: string;
  /** The newest of what still runs. */
  readonly applicationId: string;
  readonly participant: string;
  readonly withdrawnAt: string;
}

/**
 * Whose data may not be processed much longer, though something of his still runs, the longest waiting first. Consents to be followed
 * and to official files end by themselves with the next day; an application or a stay has to be ended by people.
 */
export const listWithdrawals = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly Withdrawal[]> => {
  const { rows } = await sql<Withdrawal>`
    select k.person_id as "personId", r.id as "applicationId", ${instant('k.withdrawn_at')} as "withdrawnAt",
           coalesce(nullif(concat_ws(' ', d.given_name, d.family_name), ''), w.name, '') as participant
      from (select person_id, max(withdrawn_at) as withdrawn_at from consent
             where institution_id = ${institutionId} and purpose = 'processing'
             group by person_id having bool_and(withdrawn_at is not null)) k
      join person p on p.institution_id = ${institutionId} and p.id = k.person_id
      left join person_detail d on d.institution_id = ${institutionId} and d.id = k.person_id
      left join account w on w.id = p.account_id
      join lateral (
        select a.id from application a
         where a.institution_id = ${institutionId} and a.person_id = k.person_id
           and (a.status in ('submitted', 'reopened', 'eligible')
                and not exists (select from award o where o.institution_id = ${institutionId} and o.application_id = a.id)
                or exists (select from mobility m
                            where m.institution_id = ${institutionId} and m.application_id = a.id
                              and m.status in ('awarded', 'agreed', 'abroad')))
         order by a.submitted_at desc, a.id limit 1) r on true
     order by k.withdrawn_at, k.person_id
     limit 50`.execute(trx);
  return rows;
};
