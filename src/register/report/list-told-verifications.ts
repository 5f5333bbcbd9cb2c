import { sql } from 'kysely';
import type { Verdict } from '../../core/report/result.ts';
import type { VerificationStatus } from '../../core/report/verification.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A verification as the participant and his university may see it: never by whom. */
interface ToldVerificationRow {
  readonly resultId: string;
  readonly id: string;
  readonly round: number;
  readonly status: VerificationStatus;
  readonly drawnAt: string;
  readonly dueOn: string;
  readonly verdict: Verdict | null;
  readonly firstVerdict: Verdict | null;
  readonly reason: string | null;
  readonly givenAt: string | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly revision: string | null;
  readonly revisedAt: string | null;
}

/** Of these results; those that ended without a verdict are nobody's business but the office's. */
export const listToldVerifications = async (
  trx: RegisterTransaction,
  institutionId: string,
  resultIds: readonly string[],
): Promise<readonly ToldVerificationRow[]> => {
  const { rows } = await sql<ToldVerificationRow>`
    select v.result_id as "resultId", v.id, v.round, v.status, ${instant('v.drawn_at')} as "drawnAt",
           v.due_on::text as "dueOn", v.verdict, v.first_verdict as "firstVerdict", t.reason,
           ${instant('v.given_at')} as "givenAt", t.answer, ${instant('v.answered_at')} as "answeredAt", t.revision,
           ${instant('v.revised_at')} as "revisedAt"
      from verification v
      left join verification_text t on t.institution_id = ${institutionId} and t.id = v.id
     where v.institution_id = ${institutionId} and v.result_id = any(${resultIds}) and v.status in ('drawn', 'given')
     order by v.result_id, v.round, v.id`.execute(trx);
  return rows;
};
