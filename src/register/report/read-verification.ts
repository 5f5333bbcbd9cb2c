import { sql } from 'kysely';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { Claim, Verdict } from '../../core/report/result.ts';
import type { VerificationStatus } from '../../core/report/verification.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listEvidence } from './list-evidence.ts';

interface Row {
  readonly id: string;
  readonly resultId: string;
  readonly reportId: string;
  readonly ownerAccountId: string;
  readonly callTitle: LocalizedText;
  readonly status: VerificationStatus;
  readonly drawnAt: string;
  readonly dueOn: string;
  readonly verdict: Verdict | null;
  readonly firstVerdict: Verdict | null;
  readonly givenAt: string | null;
  readonly answeredAt: string | null;
  readonly revisedAt: string | null;
  readonly participant: string;
  readonly institution: LocalizedText;
  readonly country: string;
  readonly hostName: string;
  readonly agreed: AgreedTask | null;
  readonly taskId: string;
  readonly dueOnOfTask: string;
  readonly claim: Claim;
  readonly outcome: string | null;
  readonly selfAssessment: string | null;
  readonly useAtHome: string | null;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly revision: string | null;
}

/** The task as agreed, the claim, the evidence and what was said so far; of other verifications of the result nothing. */
export const readVerification = async (trx: RegisterTransaction, institutionId: string, id: string) => {
  const { rows } = await sql<Row>`
    select v.id, v.result_id as "resultId", s.report_id as "reportId", m.account_id as "ownerAccountId",
           r.rules -> 'title' as "callTitle", v.status, ${instant('v.drawn_at')} as "drawnAt", v.due_on::text as "dueOn",
           v.verdict, v.first_verdict as "firstVerdict", ${instant('v.given_at')} as "givenAt",
           ${instant('v.answered_at')} as "answeredAt", ${instant('v.revised_at')} as "revisedAt",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           i.name as institution, m.country, coalesce(h.name, ch.host_name, '') as "hostName", c.agreed,
           s.task_id as "taskId", t.due_on::text as "dueOnOfTask", s.claim, c.outcome,
           c.self_assessment as "selfAssessment", c.use_at_home as "useAtHome", w.reason, w.answer, w.revision
      from verification v
      join result s on s.institution_id = ${institutionId} and s.id = v.result_id
      join mobility m on m.institution_id = ${institutionId} and m.id = v.mobility_id
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      join institution i on i.id = ${institutionId}
      left join ledger_task t on t.institution_id = ${institutionId} and t.id = s.task_id
      left join result_content c on c.institution_id = ${institutionId} and c.id = s.id
      left join verification_text w on w.institution_id = ${institutionId} and w.id = v.id
      left join host h on h.id = m.host_id
      left join choice ch on ch.institution_id = ${institutionId} and ch.application_id = a.id and ch.rank = 1
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = m.account_id
     where v.institution_id = ${institutionId} and v.id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const additions = await sql<{ text: string; addedAt: string }>`
    select coalesce(t.text, '') as text, ${instant('a.added_at')} as "addedAt"
      from addition a
      left join addition_text t on t.institution_id = ${institutionId} and t.id = a.id
     where a.institution_id = ${institutionId} and a.report_id = ${row.reportId}
       and (a.result_id is null or a.result_id = ${row.resultId})
     order by a.added_at, a.id`.execute(trx);
  const { resultId, reportId, ownerAccountId, agreed, taskId, dueOnOfTask, ...told } = row;
  const forgotten = { kind: '', title: '', expectedResult: '', measure: '', evidence: '' };
  const task: AgreedTask = agreed ?? { taskId, position: 0, ...forgotten, dueOn: dueOnOfTask };
  return {
    resultId,
    reportId,
    ownerAccountId,
    verification: {
      ...told,
      outcome: told.outcome ?? '',
      selfAssessment: told.selfAssessment ?? '',
      useAtHome: told.useAtHome ?? '',
      taskTitle: task.title,
      task,
      awaitsRevision: told.answeredAt !== null && told.revisedAt === null,
      evidence: (await listEvidence(trx, institutionId, [resultId])).map(
        ({ resultId: _own, ...item }) => item,
      ),
      additions: additions.rows,
    },
  };
};
