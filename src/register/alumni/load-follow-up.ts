import type { AlumnusStanding } from '../../core/alumni/alumnus.ts';
import type { AskedFollowUp } from '../../core/alumni/answer-follow-up.ts';
import type { FollowUpStanding } from '../../core/alumni/follow-up.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findConsent } from '../person/find-consent.ts';
import { listOutcomesOf } from './list-outcomes-of.ts';

/** An asking with whom it is of and what was known of him, locked. */
export const loadFollowUp = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  id: string,
): Promise<AskedFollowUp> => {
  const followUp = await findStanding<FollowUpStanding>(trx, 'follow-up', institutionId, id);
  const alumnus =
    followUp && (await findStanding<AlumnusStanding>(trx, 'alumnus', institutionId, followUp.alumnusId));
  return {
    followUp: followUp && { ...followUp, id },
    alumnus,
    consentId: alumnus === undefined ? null : await findConsent(trx, institutionId, alumnus.personId),
    outcomes: followUp === undefined ? [] : await listOutcomesOf(trx, institutionId, [followUp.alumnusId]),
  };
};
