import { sql } from 'kysely';
import type { ReleaseNotice } from '../../contract/published-release.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What was published, newest data first, the later published of the same day before. */
export const listPublished = async (trx: RegisterTransaction): Promise<readonly ReleaseNotice[]> => {
  const { rows } = await sql<ReleaseNotice>`
    select r.name, r.data_through::text as "dataThrough", ${instant('r.published_at')} as "publishedAt", r.note,
           (select jsonb_agg(jsonb_build_object('name', f.name, 'bytes', f.bytes, 'sha256', f.sha256) order by f.name)
              from release_file f where f.release_id = r.id) as files
      from release r where r.status = 'published'
     order by r.data_through desc, r.published_at desc`.execute(trx);
  return rows;
};
