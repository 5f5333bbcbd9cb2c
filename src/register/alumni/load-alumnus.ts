import { sql } from 'kysely';
import type { AlumnusStanding } from '../../core/alumni/alumnus.ts';
import type { FollowUpStatus } from '../../core/alumni/follow-up.ts';
import type { Place } from '../command.ts';
import { findStanding } from '../standing.ts';

/** An alumnus with his askings, locked. */
export const loadAlumnus = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  id: string,
): Promise<{
  readonly alumnus: (AlumnusStanding & { readonly id: string }) | undefined;
  readonly followUps: readonly { readonly id: string; readonly status: FollowUpStatus }[];
}> => {
  const alumnus = await findStanding<AlumnusStanding>(trx, 'alumnus', institutionId, id);
  const { rows } = await sql<{ id: string; status: FollowUpStatus }>`
    select id, status from follow_up where institution_id = ${institutionId} and alumnus_id = ${id}
     order by id for update`.execute(trx);
  return { alumnus: alumnus && { ...alumnus, id }, followUps: rows };
};
