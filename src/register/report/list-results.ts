import { sql } from 'kysely';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { PublicationConsent } from '../../core/report/publication-consent.ts';
import type { Claim, Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listEvidence } from './list-evidence.ts';
import { listToldVerifications } from './list-told-verifications.ts';

interface Row {
  readonly id: string;
  readonly taskId: string;
  readonly claim: Claim;
  readonly outcome: string;
  readonly selfAssessment: string;
  readonly useAtHome: string;
  readonly consent: PublicationConsent;
  readonly contentSha256: string;
  readonly reportedAt: string;
  readonly verdict: Verdict | null;
  readonly verifiedAt: string | null;
}

/** The results of a report with evidence and verdicts; words that were forgotten are empty. */
export const listResults = async (trx: RegisterTransaction, institutionId: string, reportId: string) => {
  const { rows } = await sql<Row & { agreed: AgreedTask | null }>`
    select s.id, s.task_id as "taskId", s.claim, coalesce(c.outcome, '') as outcome,
           coalesce(c.self_assessment, '') as "selfAssessment", coalesce(c.use_at_home, '') as "useAtHome", s.consent,
           s.content_sha256 as "contentSha256", ${instant('s.reported_at')} as "reportedAt", s.verdict,
           ${instant('s.verified_at')} as "verifiedAt", c.agreed
      from result s
      left join result_content c on c.institution_id = ${institutionId} and c.id = s.id
     where s.institution_id = ${institutionId} and s.report_id = ${reportId}
     order by s.position`.execute(trx);
  const ids = rows.map(({ id }) => id);
  const evidence = await listEvidence(trx, institutionId, ids);
  const verifications = await listToldVerifications(trx, institutionId, ids);
  const ofResult = <Item extends { readonly resultId: string }>(items: readonly Item[], id: string) =>
    items.filter(({ resultId }) => resultId === id).map(({ resultId: _own, ...item }) => item);
  return rows.map(({ taskId, agreed, ...row }) => ({
    taskId,
    agreed,
    view: {
      ...row,
      evidence: ofResult(evidence, row.id),
      // Whether the verdict was changed is told by the first one; where it was not there is nothing to tell.
      verifications: ofResult(verifications, row.id).map((told) => ({
        ...told,
        firstVerdict: told.firstVerdict === told.verdict ? null : told.firstVerdict,
      })),
    },
  }));
};
