import { sql } from 'kysely';
import type { Place } from '../command.ts';

/** To which obligation an event, a request or an instalment belongs; `''` where there is none. */
export const obligationOfRecord = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  table: 'obligation_event' | 'obligation_request' | 'refund_instalment',
  id: string,
): Promise<string> => {
  const { rows } = await sql<{ obligation: string }>`
    select obligation_id as obligation from ${sql.table(table)}
     where institution_id = ${institutionId} and id = ${id}`.execute(trx);
  return rows[0]?.obligation ?? '';
};
