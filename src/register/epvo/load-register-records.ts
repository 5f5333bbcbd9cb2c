import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { KnownAgreement, KnownCourse, KnownResult } from '../../core/epvo/known-record.ts';
import type { RegisterRecords, RegisterStay } from '../../core/epvo/register-records.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { agreedTasks } from '../report/agreed-tasks.ts';

type Stay = Omit<RegisterStay, 'reference'> & {
  readonly hostName: string;
  readonly applicationId: string;
  readonly submittedAt: string;
};

/**
 * The hosts of stays and of agreements: those of the register's list, and those that agreements only name, which go by the first stay there. A host of the list and a name
 * that is its own are one.
 */
const placeHosts = (
  stays: readonly Stay[],
  agreements: readonly KnownAgreement[],
): {
  readonly hosts: RegisterRecords['hosts'];
  readonly hostOf: ReadonlyMap<string, string>;
} => {
  const named = stays.filter(({ hostId, hostName }) => hostId !== null || hostName.trim() !== '');
  const first = new Map<string, string>();
  const spoken = (name: string): string => name.trim().toLowerCase();
  for (const { hostId, hostName } of named)
    if (hostId !== null && !first.has(spoken(hostName))) first.set(spoken(hostName), hostId);
  for (const { hostId, hostName } of agreements)
    if (!first.has(spoken(hostName))) first.set(spoken(hostName), hostId);
  for (const { mobilityId, hostName } of named)
    if (!first.has(spoken(hostName))) first.set(spoken(hostName), mobilityId);
  const hostOf = new Map(
    named.map(({ mobilityId, hostId, hostName }) => [
      mobilityId,
      hostId ?? first.get(spoken(hostName)) ?? mobilityId,
    ]),
  );
  const names = new Map([
    ...agreements.map(({ hostId, hostName }) => [hostId, hostName] as const),
    ...named.map(({ mobilityId, hostName }) => [hostOf.get(mobilityId) ?? '', hostName] as const),
  ]);
  const hosts = Array.from(names, ([hostId, name]) => ({ hostId, name }));
  return { hosts: hosts.toSorted((one, other) => (one.hostId < other.hostId ? -1 : 1)), hostOf };
};

/** Everything of one university that has a place in the EPVO: agreements with universities abroad, and of stays those with an agreement in force or a departure. */
export const loadRegisterRecords = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<RegisterRecords> => {
  const { rows: stays } = await sql<Stay>`
    select m.id as "mobilityId", m.application_id as "applicationId", ${instant('a.submitted_at')} as "submittedAt", m.person_id as "personId", m.host_id as "hostId",
           coalesce(nullif(w.content -> 'host' ->> 'name', ''), h.name, c.host_name, '') as "hostName",
           m.group_id as "groupId", m.agreement_version as "agreementVersion",
           coalesce(m.departed_on, m.planned_start)::text as "startsOn",
           coalesce(m.returned_on, m.planned_end)::text as "endsOn", m.departed_on is not null as "hasDeparted"
      from mobility m
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      left join host h on h.id = m.host_id
      left join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id
            and g.version = m.agreement_version
      left join agreement_content w on w.institution_id = ${institutionId} and w.id = g.id
      left join choice c on c.institution_id = ${institutionId} and c.application_id = m.application_id and c.rank = 1
     where m.institution_id = ${institutionId} and m.status in ('agreed', 'abroad', 'returned')
     order by m.opened_at, m.id`.execute(trx);
  const ids = stays.map(({ mobilityId }) => mobilityId);
  const { rows: courses } = await sql<KnownCourse & { recognitionId: string; mobilityId: string }>`
    select r.id as "recognitionId", r.mobility_id as "mobilityId", coalesce(t.title, '') as title,
           r.ects_tenths as "ectsTenths", r.local_tenths as "localTenths"
      from recognition r
      left join recognition_text t on t.institution_id = ${institutionId} and t.id = r.id
     where r.institution_id = ${institutionId} and r.mobility_id = any(${ids})
     order by r.mobility_id, r.position, r.id`.execute(trx);
  const { rows: results } = await sql<KnownResult & { mobilityId: string }>`
    select r.id as "resultId", r.task_id as "taskId", r.mobility_id as "mobilityId", r.claim, r.verdict, r.consent,
           (r.reported_at at time zone 'Asia/Almaty')::date::text as "reportedOn",
           (r.verified_at at time zone 'Asia/Almaty')::date::text as "verifiedOn",
           e.kind as "evidenceKind", e.value as "evidenceValue"
      from result r
      left join lateral (
        select kind, nullif(value, '') as value from evidence
         where institution_id = ${institutionId} and result_id = r.id order by position, id limit 1) e on true
     where r.institution_id = ${institutionId} and r.mobility_id = any(${ids})
     order by r.mobility_id, r.position, r.id`.execute(trx);
  const tasks = ids.length === 0 ? [] : await agreedTasks(trx, institutionId, ids);
  const { rows: agreements } = await sql<KnownAgreement>`
    select a.id as "agreementId", a.host_id as "hostId", h.name as "hostName", a.number,
           a.valid_from::text as "startsOn",
           least(a.valid_to, (a.ended_at at time zone 'Asia/Almaty')::date)::text as "endsOn"
      from partner_agreement a join host h on h.id = a.host_id and h.country <> 'KAZ'
     where a.institution_id = ${institutionId} order by a.valid_from, a.id`.execute(trx);
  const placed = placeHosts(stays, agreements);
  return {
    hosts: placed.hosts,
    agreements,
    stays: stays.map(({ hostName: _name, applicationId, submittedAt, ...stay }) => ({
      ...stay,
      hostId: placed.hostOf.get(stay.mobilityId) ?? null,
      reference: referenceNumber(applicationId, submittedAt),
    })),
    courses,
    tasks,
    results,
  };
};
