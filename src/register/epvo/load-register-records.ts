import { sql } from 'kysely';
import type { KnownCourse, KnownResult } from '../../core/epvo/known-record.ts';
import type { RegisterRecords, RegisterStay } from '../../core/epvo/register-records.ts';
import type { RegisterTransaction } from '../db.ts';
import { agreedTasks } from '../report/agreed-tasks.ts';

type Stay = RegisterStay & { readonly hostName: string | null };

/** Everything of one university that has a place in the EPVO: of stays with an agreement in force or a departure. */
export const loadRegisterRecords = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<RegisterRecords> => {
  const { rows: stays } = await sql<Stay>`
    select m.id as "mobilityId", a.reference, m.person_id as "personId", m.host_id as "hostId", h.name as "hostName",
           m.group_id as "groupId", m.agreement_version as "agreementVersion",
           coalesce(m.departed_on, m.planned_start)::text as "startsOn",
           coalesce(m.returned_on, m.planned_end)::text as "endsOn", m.departed_on is not null as "hasDeparted"
      from mobility m
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      left join host h on h.id = m.host_id
     where m.institution_id = ${institutionId} and m.status in ('agreed', 'abroad', 'returned')
     order by a.reference, m.id`.execute(trx);
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
  const hosts = new Map(
    stays.flatMap(({ hostId, hostName }) =>
      hostId === null || hostName === null ? [] : [[hostId, { hostId, name: hostName }] as const],
    ),
  );
  return {
    hosts: [...hosts.values()].toSorted((one, other) => (one.hostId < other.hostId ? -1 : 1)),
    stays: stays.map(({ hostName: _name, ...stay }) => stay),
    courses,
    tasks,
    results,
  };
};
