import { sql } from 'kysely';
import type { EpvoReadingStanding, EpvoSendingStanding } from '../../core/epvo/epvo-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export type EpvoReadingRow = EpvoReadingStanding & { readonly id: string };
type EpvoSendingRow = Omit<EpvoSendingStanding, 'orderedBy'> & { readonly id: string };

/** The latest readings of each table, newest first. */
export const listEpvoReadings = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly EpvoReadingRow[]> => {
  const { rows } = await sql<EpvoReadingRow>`
    select id, entity, source, status, seen, kept, most_key as "mostKey", file_sha256 as "fileSha256", problem,
           ${instant('ordered_at')} as "orderedAt", ${instant('ended_at')} as "endedAt"
      from epvo_reading where institution_id = ${institutionId}
     order by ordered_at desc, id desc limit 200`.execute(trx);
  return rows;
};

/** Sendings, newest first, or one of them. */
export const listEpvoSendings = async (
  trx: RegisterTransaction,
  institutionId: string,
  id?: string,
): Promise<readonly EpvoSendingRow[]> => {
  const { rows } = await sql<EpvoSendingRow>`
    select id, entity, status, rows, saved, failed, unsaid, moved, drifted, problem,
           ${instant('ordered_at')} as "orderedAt", ${instant('ended_at')} as "endedAt"
      from epvo_sending
     where institution_id = ${institutionId} and (${id ?? null}::text is null or id = ${id ?? null})
     order by ordered_at desc, id desc limit 100`.execute(trx);
  return rows;
};
