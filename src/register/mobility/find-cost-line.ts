import type { CostLineOfStay } from '../../core/mobility/cost-line-of-stay.ts';
import type { CostLineStanding } from '../../core/mobility/cost-line.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';
import { findMobility } from './find-mobility.ts';

/** A cost line with its stay, both locked until the transaction ends. */
export const findCostLine = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<CostLineOfStay> => {
  const line = await findStanding<CostLineStanding>(trx, 'cost-line', institutionId, id);
  return { line, mobility: line && (await findMobility(trx, institutionId, line.mobilityId)) };
};
