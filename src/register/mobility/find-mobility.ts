import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** A stay by its id, locked until the transaction ends. */
export const findMobility = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<(MobilityStanding & { readonly id: string }) | undefined> => {
  const mobility = await findStanding<MobilityStanding>(trx, 'mobility', institutionId, id);
  return mobility && { ...mobility, id };
};
