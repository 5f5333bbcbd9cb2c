import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import type { ReleaseInput } from './release-input.ts';

/** A release, locked; `undefined` where there is none of the id. */
export const getRelease = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  { id }: ReleaseInput,
): Promise<ReleaseStanding | undefined> => findStanding<ReleaseStanding>(trx, 'release', institutionId, id);
