import { sql } from 'kysely';

/** Only what was verified, and only by consent: nothing else of a result `s` is ever read for the public. */
export const isPublicResult = sql`s.verdict is not null and s.consent in ('named', 'anonymous')`;

/** A result with its words and its stay; in parts, because counting needs no more. */
export const publicResult = sql`
  result s
    join result_content c on c.institution_id = s.institution_id and c.id = s.id
    join mobility m on m.institution_id = s.institution_id and m.id = s.mobility_id`;

/** What stands around `publicResult`: call, university, host, and the account for the name. */
export const publicResultPlaces = sql`
  join application a on a.institution_id = s.institution_id and a.id = m.application_id
  join call_rules r on r.call_id = a.call_id and r.version = a.call_version
  join institution i on i.id = s.institution_id
  left join host h on h.id = m.host_id
  left join choice ch on ch.institution_id = s.institution_id and ch.application_id = a.id and ch.rank = 1
  left join person_detail p on p.institution_id = s.institution_id and p.id = m.person_id
  left join account o on o.id = m.account_id`;

/** Of `publicResult` with `publicResultPlaces`: the participant by name where he consented to be named, else null. */
export const publicResultColumns = sql`
  s.verdict, s.verified_at::date::text as "verifiedOn",
  case when s.consent = 'named'
       then coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') end as participant,
  s.institution_id as "institutionId", i.name as institution, r.rules -> 'title' as "callTitle", m.level,
  m.country, coalesce(h.name, ch.host_name, '') as "hostName"`;
