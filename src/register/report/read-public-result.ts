import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { EvidenceKind } from '../../core/report/evidence-kinds.ts';
import type { Claim, Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';

interface Row {
  readonly id: string;
  readonly agreed: AgreedTask;
  readonly verdict: Verdict;
  readonly verifiedOn: string;
  readonly reportedOn: string;
  readonly participant: string | null;
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly callTitle: LocalizedText;
  readonly level: string;
  readonly country: string;
  readonly hostName: string;
  readonly claim: Claim;
  readonly outcome: string;
  readonly useAtHome: string;
  readonly contentSha256: string;
}

interface Shown {
  readonly kind: EvidenceKind;
  readonly value: string;
  readonly note: string;
  readonly fileSha256: string | null;
  readonly capturedOn: string | null;
}

/** One verified result by the consent of its participant; `undefined` for every other. Read across all institutions. */
export const readPublicResult = async (trx: RegisterTransaction, id: string) => {
  const { rows } = await sql<Row>`
    select s.id, c.agreed, s.verdict, s.verified_at::date::text as "verifiedOn",
           s.reported_at::date::text as "reportedOn",
           case when s.consent = 'named'
                then coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') end as participant,
           s.institution_id as "institutionId", i.name as institution, r.rules -> 'title' as "callTitle", m.level,
           m.country, coalesce(h.name, ch.host_name, '') as "hostName", s.claim, c.outcome,
           c.use_at_home as "useAtHome", s.content_sha256 as "contentSha256"
      from result s
      join result_content c on c.institution_id = s.institution_id and c.id = s.id
      join mobility m on m.institution_id = s.institution_id and m.id = s.mobility_id
      join application a on a.institution_id = s.institution_id and a.id = m.application_id
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      join institution i on i.id = s.institution_id
      left join host h on h.id = m.host_id
      left join choice ch on ch.institution_id = s.institution_id and ch.application_id = a.id and ch.rank = 1
      left join person_detail p on p.institution_id = s.institution_id and p.id = m.person_id
      left join account o on o.id = m.account_id
     where s.id = ${id} and s.verdict is not null and s.consent in ('named', 'anonymous')`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { agreed, ...told } = row;
  const { institutionId } = told;
  const reasons = await sql<{ reason: string }>`
    select coalesce(t.revision, t.reason) as reason
      from verification v
      join verification_text t on t.institution_id = v.institution_id and t.id = v.id
     where v.institution_id = ${institutionId} and v.result_id = ${id} and v.status = 'given'
     order by v.round`.execute(trx);
  // An ORCID iD names a person, a file's name may; without his name neither is shown.
  const evidence = await sql<Shown>`
    select e.kind, e.value, e.note, e.file_sha256 as "fileSha256", e.captured_at::date::text as "capturedOn"
      from evidence e
     where e.institution_id = ${institutionId} and e.result_id = ${id}
       and (e.kind <> 'orcid' or ${told.participant !== null})
     order by e.position`.execute(trx);
  const { title, kind, expectedResult, measure, dueOn } = agreed;
  return {
    ...told,
    ...{ title, kind, expectedResult, measure, dueOn },
    // Verifiers and participants write names; what goes without a name goes without the words about him.
    reasons: told.participant === null ? [] : reasons.rows.map(({ reason }) => reason),
    evidence: evidence.rows,
  };
};
