import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

const print = createHash('sha256').update('{}').digest('hex');

/** Place an import of an institution with a row, a row in quarantine, its file and a mapping; by the prefixes of their ids. */
export const placeImportRecords = async (
  client: Client,
  institutionId: string,
  accountId: string,
): Promise<{ readonly imb: string; readonly imf: string; readonly ipf: string }> => {
  const [imb, imf, ipf] = [newId('imb'), newId('imf'), newId('ipf')];
  await client.query(
    `insert into import_profile (institution_id, id, status, target, version, sha256, saved_at, saved_by)
     values ($1, $2, 'stands', 'mobility-period', 1, $3, now(), $4)`,
    [institutionId, ipf, print, accountId],
  );
  await client.query(
    `insert into import_profile_content (institution_id, id, profile_id, version, content) values ($1, $2, $3, 1, '{}')`,
    [institutionId, newId('ipc'), ipf],
  );
  await client.query(
    `insert into import_file (institution_id, id, file_name, sha256, bytes, uploaded_at, uploaded_by, kept_until)
     values ($1, $2, 'stays.csv', $3, 10, now(), $4, now() + interval '7 days')`,
    [institutionId, imf, print, accountId],
  );
  await client.query(
    `insert into import_batch (institution_id, id, status, target, profile_id, profile_version, file_sha256, rows,
                               imported, changed, unchanged, rejected, warnings, records, started_at, started_by,
                               ended_at, file_name)
     values ($1, $2, 'imported', 'mobility-period', 'mapping', 1, $3, 2, 1, 0, 0, 1, '{}', '{}', now(), $4, now(),
             'stays.csv')`,
    [institutionId, imb, print, accountId],
  );
  await client.query(
    `insert into imported_record (institution_id, id, target, record_key, row_key, batch_id, line, content, fingerprint)
     values ($1, $2, 'mobility-period', 'a', 'a', $3, 2, '{}', 'x')`,
    [institutionId, `${imb}.00000001`, imb],
  );
  await client.query(
    `insert into import_fault (institution_id, id, batch_id, line, cells, reasons)
     values ($1, $2, $3, 3, '[]', '[]')`,
    [institutionId, `${imb}.00000002`, imb],
  );
  return { imb, imf, ipf };
};
