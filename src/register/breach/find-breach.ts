import type { BreachStanding } from '../../core/breach/breach.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';

export const findBreach = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  { id }: { readonly id: string },
): Promise<BreachStanding | undefined> => findStanding(trx, 'breach', institutionId, id);
