import { sql } from 'kysely';
import { returnFact, type FollowedAlumnus, type ReturnFact } from '../../core/alumni/return-fact.ts';
import { returnFunding } from '../../core/alumni/return-funding.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { lotOfAward } from './lot-of-award.ts';

type Row = Omit<FollowedAlumnus, 'funding'> & {
  readonly groupId: string | null;
  readonly grantAmount: number;
};

/**
 * What is known of these alumni, computed from what stands. Facts that were read under a consent that is withdrawn, and not given
 * again, do not count.
 */
export const loadReturnFacts = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusIds: readonly string[],
): Promise<readonly ReturnFact[]> => {
  const { rows } = await sql<Row>`
    select u.id, u.call_id as "callId", u.ended_on::text as "endedOn", u.level, u.country, u.field, u.group_id as "groupId",
           m.region_id as region, m.grant_amount::float8 as "grantAmount", ${lotOfAward(institutionId, sql`m.award_id`)} as lot,
           coalesce((select jsonb_agg(jsonb_build_object('status', f.status, 'reminders', f.reminders,
                                                         'answeredAt', ${instant('f.answered_at')}))
                       from follow_up f
                      where f.institution_id = ${institutionId} and f.alumnus_id = u.id), '[]') as "followUps",
           coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'state', o.state, 'knownAfter', o.known_after,
                                                         'knownBy', o.known_by, 'seenOn', o.seen_on,
                                                         'evidence', o.evidence, 'status', o.status,
                                                         'recordedAt', ${instant('o.recorded_at')}))
                       from outcome o
                       left join consent c on c.institution_id = ${institutionId} and c.id = o.consent_id
                      where o.institution_id = ${institutionId} and o.alumnus_id = u.id and o.status = 'stands'
                        and (c.withdrawn_at is null
                             or exists (select from consent k
                                         where k.institution_id = ${institutionId} and k.person_id = c.person_id
                                           and k.purpose = c.purpose and k.withdrawn_at is null))), '[]') as outcomes
      from alumnus u
      join mobility m on m.institution_id = ${institutionId} and m.id = u.mobility_id
     where u.institution_id = ${institutionId} and u.id = any(${alumnusIds})
     order by u.id`.execute(trx);
  return rows.map(({ groupId, grantAmount, ...alumnus }) =>
    returnFact({ ...alumnus, funding: returnFunding({ groupId, grantAmount }) }),
  );
};
