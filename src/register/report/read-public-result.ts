import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { EvidenceKind } from '../../core/report/evidence-kinds.ts';
import type { Claim, Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';
import {
  isPublicResult,
  publicResult,
  publicResultColumns,
  publicResultPlaces,
} from './public-result-sql.ts';

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
    select s.id, c.agreed, ${publicResultColumns}, s.reported_at::date::text as "reportedOn", s.claim, c.outcome,
           c.use_at_home as "useAtHome", s.content_sha256 as "contentSha256"
      from ${publicResult} ${publicResultPlaces}
     where s.id = ${id} and ${isPublicResult}`.execute(trx);
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
