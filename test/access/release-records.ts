import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

const note = JSON.stringify({ kk: 'Алғашқы', ru: 'Первый', en: 'The first' });

/** Place a published release with a file, who was counted in it of an institution, and a statement that waits for a signature. */
export const placeReleaseRecords = async (
  client: Client,
  institutionId: string,
  { accountId, callId, recordId }: Readonly<Record<'accountId' | 'callId' | 'recordId', string>>,
): Promise<{ readonly releaseId: string; readonly statementId: string }> => {
  const [releaseId, statementId] = [newId('rls'), newId('stm')];
  const print = createHash('sha256').update(releaseId).digest('hex');
  await client.query(
    `insert into release (id, status, data_through, is_demonstration, note, ordered_at, ordered_by, discarded_at)
     values ($1, 'discarded', '2020-12-31', true, $2, now(), $3, now())`,
    [releaseId, note, accountId],
  );
  await client.query(
    `insert into release_member (institution_id, id, release_id, call_id, is_demonstration, institution_is_demonstration,
                                 call_is_demonstration, table_id, year, month, part, records)
     select i.id, $5, $3, c.id, true, i.is_demonstration, c.is_demonstration, 'K2', 2020, 12, 'returned', array[$4::text]
       from institution i, call c where i.id = $1 and c.id = $2`,
    [institutionId, callId, releaseId, recordId, randomUUID()],
  );
  await client.query(
    `insert into statement (institution_id, id, year, status, release_id, sha256, drafted_at, drafted_by)
     values ($1, $2, 2020, 'dropped', $3, $4, now(), $5)`,
    [institutionId, statementId, releaseId, print, accountId],
  );
  await client.query(`insert into statement_content (institution_id, id, content) values ($1, $2, '{}')`, [
    institutionId,
    statementId,
  ]);
  return { releaseId, statementId };
};
