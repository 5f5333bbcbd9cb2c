import { sql } from 'kysely';
import type { Place } from '../command.ts';

/**
 * The next message is tried at once and with all its tries, by whichever server comes first: one that is just trying it has lost its
 * lease, so that what it notes afterwards moves nothing.
 */
export const beginAgain = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  id: string,
): Promise<void> => {
  await sql`
    update webhook_delivery set failures = 0, next_attempt_at = null, lease = null, leased_until = null
     where institution_id = ${institutionId} and id = ${id}`.execute(trx);
};
