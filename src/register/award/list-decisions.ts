import { sql } from 'kysely';
import { decisionRecord, type DecisionRecord } from '../../core/award/decision-record.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A decision on a call with its record. */
export interface FoundDecision {
  readonly id: string;
  readonly number: number;
  readonly recordSha256: string;
  readonly decidedAt: string;
  readonly record: DecisionRecord;
}

/** The decisions on a call, the first one first, in the records of the national office. */
export const listDecisions = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly FoundDecision[]> => {
  const { rows } = await sql<Omit<FoundDecision, 'record'> & { content: unknown }>`
    select d.id, d.number, d.record_sha256 as "recordSha256", ${instant('d.decided_at')} as "decidedAt", r.content
      from award_decision d
      join award_decision_record r on r.institution_id = ${nationalOffice} and r.id = d.id
     where d.institution_id = ${nationalOffice} and d.call_id = ${callId} order by d.number`.execute(trx);
  return rows.map(({ content, ...row }) => ({ ...row, record: decisionRecord.parse(content) }));
};
