import { sql } from 'kysely';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { RegisterTransaction } from '../db.ts';

/**
 * Another stay of the same person in this institution, not cancelled, that falls on some of these days; of one that has ended the day of return counts.
 * All his stays are held until the transaction ends, so that two agreements cannot pass each other.
 */
export const findOverlapping = async (
  trx: RegisterTransaction,
  institutionId: string,
  { id, personId }: Pick<MobilityStanding, 'personId'> & { readonly id: string },
  { from, to }: { readonly from: string; readonly to: string },
): Promise<{ readonly from: string; readonly to: string } | undefined> => {
  await sql`select id from mobility where institution_id = ${institutionId} and person_id = ${personId}
             order by id for update`.execute(trx);
  const { rows } = await sql<{ from: string; to: string }>`
    select planned_start::text as "from", coalesce(returned_on, planned_end)::text as "to" from mobility
     where institution_id = ${institutionId} and person_id = ${personId} and id <> ${id} and status <> 'cancelled'
       and planned_start <= ${to}::date and coalesce(returned_on, planned_end) >= ${from}::date
     order by planned_start limit 1`.execute(trx);
  return rows[0];
};
