import { sql } from 'kysely';
import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import type { RegisterTransaction } from '../db.ts';

/** Whether a table is being read or sent to. Two who ask at once follow one after the other. */
export const isEpvoBusy = async (
  trx: RegisterTransaction,
  institutionId: string,
  entity: EpvoEntity,
): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`epvo.${institutionId}.${entity}`}, 0))`.execute(
    trx,
  );
  const { rows } = await sql<{ busy: boolean }>`
    select exists (select from epvo_reading where institution_id = ${institutionId} and entity = ${entity}
                      and status = 'ordered')
        or exists (select from epvo_sending where institution_id = ${institutionId} and entity = ${entity}
                      and status = 'ordered') as busy`.execute(trx);
  return rows[0]?.busy === true;
};
