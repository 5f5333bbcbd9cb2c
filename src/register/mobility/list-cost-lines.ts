import { sql } from 'kysely';
import type { CostLineStanding } from '../../core/mobility/cost-line.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface CostLineRow extends Omit<CostLineStanding, 'mobilityId' | 'removedAt'> {
  readonly id: string;
}

/** The costs of a stay that count, in the order in which they were written. */
export const listCostLines = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<readonly CostLineRow[]> => {
  const { rows } = await sql<CostLineRow>`
    select id, kind, paid_by as "paidBy", currency, planned::float8 as planned, planned_rate as "plannedRate",
           planned_rate_on::text as "plannedRateOn", actual::float8 as actual, actual_rate as "actualRate",
           actual_rate_on::text as "actualRateOn", ${instant('recorded_at')} as "recordedAt"
      from cost_line
     where institution_id = ${institutionId} and mobility_id = ${mobilityId} and removed_at is null
     order by recorded_at, id`.execute(trx);
  return rows;
};
