import type { Client } from 'pg';
import { newId } from '../../../src/register/new-id.ts';

const some = 'c'.repeat(64);

/** Give an applicant of the story, whom nobody awarded, a stay between two days; it hangs on his own application. */
export const placeStay = async (
  client: Client,
  email: string,
  days: { readonly from: string; readonly to: string },
): Promise<{ readonly institutionId: string; readonly mobilityId: string }> => {
  const { rows } = await client.query<{ institutionId: string; id: string }>(
    `select a.institution_id as "institutionId", a.id
       from application a join account o on o.id = a.account_id
      where o.email = $1 and not exists (select from mobility m where m.institution_id = a.institution_id
                                            and m.application_id = a.id)
      order by a.submitted_at limit 1`,
    [email],
  );
  const [application] = rows;
  if (application === undefined) throw new Error(`${email} has no application without a stay`);
  const { institutionId, id } = application;
  const mobilityId = newId('mob');
  await client.query(
    `insert into award (institution_id, id, call_id, application_id, outcome, decision, region_id, grant_amount,
                        decided_at, appeal_until, explanation_sha256)
     select institution_id, $3, call_id, id, 'awarded', 1, region_id, 2000000, now(), now(), $4
       from application where institution_id = $1 and id = $2
     on conflict (institution_id, application_id) do update set outcome = 'awarded'`,
    [institutionId, id, newId('awd'), some],
  );
  await client.query(
    `insert into mobility (institution_id, id, call_id, application_id, award_id, account_id, person_id, status, level,
                           region_id, grant_amount, country, planned_start, planned_end, opened_at)
     select a.institution_id, $3, a.call_id, a.id, w.id, a.account_id, a.person_id, 'awarded', a.level, a.region_id,
            2000000, a.first_country, $4::date, $5::date, now()
       from application a join award w on w.institution_id = a.institution_id and w.application_id = a.id
      where a.institution_id = $1 and a.id = $2`,
    [institutionId, id, mobilityId, days.from, days.to],
  );
  return { institutionId, mobilityId };
};
