import { sql } from 'kysely';
import {
  followAward,
  type AwardedApplication,
  type AwardFollowed,
} from '../../core/mobility/follow-award.ts';
import { accept } from '../../core/basics/result.ts';
import { findAward } from '../award/find-award.ts';
import type { Command, Place } from '../command.ts';
import { findMobility } from './find-mobility.ts';

const findAwarded = async (
  { trx, institutionId }: Place,
  applicationId: string,
): Promise<AwardedApplication | undefined> => {
  const { rows } = await sql<AwardedApplication>`
    select a.account_id as "accountId", a.person_id as "personId", a.group_id as "groupId", a.level,
           a.first_country as country, c.host_id as "hostId", r.rules -> 'stay' as stay
      from application a
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      left join choice c on c.institution_id = ${institutionId} and c.application_id = a.id and c.rank = 1
     where a.institution_id = ${institutionId} and a.id = ${applicationId}`.execute(trx);
  return rows[0];
};

const findMobilityOf = async ({ trx, institutionId }: Place, applicationId: string) => {
  const row = await trx
    .selectFrom('mobility')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row && findMobility(trx, institutionId, row.id);
};

/** After each decision on an application, by the program itself: its stay opens or is cancelled. */
export const followAwardCommand: Command<
  { readonly applicationId: string },
  AwardFollowed | undefined,
  { readonly mobilityId: string | null }
> = {
  name: 'follow-award',
  load: async (place, { applicationId }) => {
    // Locked first, so that two decisions follow one after the other.
    const award = await findAward(place.trx, place.institutionId, applicationId);
    const application = await findAwarded(place, applicationId);
    if (award === undefined || application === undefined) return undefined;
    return { award, application, mobility: await findMobilityOf(place, applicationId) };
  },
  decide: (state, _input, circumstances) =>
    state === undefined ? accept([]) : followAward(state, circumstances),
  answer: (entries, state) => ({ mobilityId: entries[0]?.recordId ?? state?.mobility?.id ?? null }),
};
