import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { CredentialFacts } from '../../core/credential/credential-facts.ts';
import type { AgreedTask } from '../../core/report/agreed-task.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { selectMobilities } from '../mobility/select-mobilities.ts';
import { listEvidence } from '../report/list-evidence.ts';

interface Row {
  readonly taskId: string;
  readonly mobilityId: string;
  readonly accountId: string;
  readonly verdict: Verdict | null;
  readonly verifiedAt: string | null;
  readonly agreed: AgreedTask | null;
  readonly institution: LocalizedText;
  readonly verifiers: number;
}

/** What a credential of a result may say; words that were forgotten are empty. `undefined` where there is no such result. */
export const loadCredentialFacts = async (
  trx: RegisterTransaction,
  institutionId: string,
  resultId: string,
): Promise<CredentialFacts | undefined> => {
  const { rows } = await sql<Row>`
    select s.task_id as "taskId", s.mobility_id as "mobilityId", r.account_id as "accountId", s.verdict,
           ${instant('s.verified_at')} as "verifiedAt", c.agreed, i.name as institution,
           (select count(*)::int from verification v
             where v.institution_id = ${institutionId} and v.result_id = s.id and v.status = 'given'
               and v.verdict = s.verdict) as verifiers
      from result s
      join report r on r.institution_id = ${institutionId} and r.id = s.report_id
      join institution i on i.id = s.institution_id
      left join result_content c on c.institution_id = ${institutionId} and c.id = s.id
     where s.institution_id = ${institutionId} and s.id = ${resultId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const [stay] = await selectMobilities(trx, institutionId, sql`m.id = ${row.mobilityId}`);
  if (stay === undefined) throw new Error('a result without its stay');
  const { agreed, ...told } = row;
  const evidence = await listEvidence(trx, institutionId, [resultId]);
  return {
    ...told,
    resultId,
    participant: stay.participant,
    title: agreed?.title ?? '',
    expectedResult: agreed?.expectedResult ?? '',
    measure: agreed?.measure ?? '',
    hostName: stay.hostName,
    country: stay.country,
    departedOn: stay.departedOn,
    returnedOn: stay.returnedOn,
    evidence: evidence.map(({ position, kind, value, note, fileSha256 }) => ({
      ...{ position, kind, value, note, fileSha256 },
    })),
  };
};
