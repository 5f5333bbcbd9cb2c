import { sql } from 'kysely';
import type { AwardOutcome } from '../../core/award/award.ts';
import type { RegisterTransaction } from '../db.ts';

/** What of the decisions on a call has arrived at an application's institution: the outcome and the number of its decision. */
export interface ArrivedAward {
  readonly outcome: AwardOutcome;
  readonly decision: number;
}

/** Arrived awards of a call by the ids of their applications. For the national role. */
export const listArrivedAwards = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<ReadonlyMap<string, ArrivedAward>> => {
  const { rows } = await sql<ArrivedAward & { readonly applicationId: string }>`
    select application_id as "applicationId", outcome, decision from award where call_id = ${callId}`.execute(
    trx,
  );
  return new Map(rows.map(({ applicationId, ...award }) => [applicationId, award]));
};
