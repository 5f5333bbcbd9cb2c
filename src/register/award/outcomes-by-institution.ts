import { appealUntil } from '../../core/award/appeal-until.ts';
import type { DecisionRecord } from '../../core/award/decision-record.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import type { RegisterTransaction } from '../db.ts';
import { readCall } from '../programme/read-call.ts';
import { listDecisions } from './list-decisions.ts';

/** What one decision tells one institution. */
interface ToldDecision {
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
  const found = await trx
    .selectFrom('award_decision')
    .select('call_id')
    .where('institution_id', '=', nationalOffice)
    .where('id', '=', decisionId)
    .executeTakeFirst();
  if (found === undefined) return new Map();
  const callId = found.call_id;
  const decision = (await listDecisions(trx, callId)).find(({ id }) => id === decisionId);
  const call = await readCall(trx, callId);
  if (decision === undefined || call === undefined) return new Map();
  const { number, decidedAt, record } = decision;
  return new Map(
    [...Map.groupBy(record.applications, ({ institutionId }) => institutionId)].map(
      ([institutionId, own]) => [
        institutionId,
        {
          callId,
          decision: number,
          decidedAt,
          // Of this decision: a later one has its own, and a job that comes late says what it would have said in time.
          appealUntil: appealUntil(decidedAt, call.rules.review.appealDays),
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
