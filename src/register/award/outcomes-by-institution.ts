import type { DecisionRecord } from '../../core/award/decision-record.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { sql } from 'kysely';
import { listDecisions } from './list-decisions.ts';

/** What one decision tells one institution. */
export interface ToldDecision {
  readonly callId: string;
  readonly decision: number;
  readonly decidedAt: string;
  readonly appealUntil: string;
  readonly outcomes: readonly Pick<
    DecisionRecord['applications'][number],
    'applicationId' | 'outcome' | 'regionId' | 'grantAmount' | 'reservePlace' | 'explanation'
  >[];
}

/** A decision by its id, taken apart by institution: what each is told, and nothing of the others. */
export const outcomesByInstitution = async (
  trx: RegisterTransaction,
  decisionId: string,
): Promise<ReadonlyMap<string, ToldDecision>> => {
  const { rows } = await sql<{ callId: string; appealUntil: string }>`
    select d.call_id as "callId", ${instant('s.appeal_until')} as "appealUntil"
      from award_decision d join selection s on s.call_id = d.call_id
     where d.institution_id = ${nationalOffice} and d.id = ${decisionId}`.execute(trx);
  const [found] = rows;
  if (found === undefined) return new Map();
  const decision = (await listDecisions(trx, found.callId)).find(({ id }) => id === decisionId);
  if (decision === undefined) return new Map();
  const { number, decidedAt, record } = decision;
  return new Map(
    [...Map.groupBy(record.applications, ({ institutionId }) => institutionId)].map(
      ([institutionId, own]) => [
        institutionId,
        {
          ...found,
          decision: number,
          decidedAt,
          outcomes: own.map(
            ({ applicationId, outcome, regionId, grantAmount, reservePlace, explanation }) => ({
              applicationId,
              outcome,
              regionId,
              grantAmount,
              reservePlace,
              explanation,
            }),
          ),
        },
      ],
    ),
  );
};
