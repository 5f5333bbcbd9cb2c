import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A published release without what it says. */
interface PublishedRow {
  readonly id: string;
  readonly name: string;
  readonly dataThrough: string;
  readonly publishedAt: string;
  readonly note: LocalizedText;
  readonly isDemonstration: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** What was published, newest data first, the later published of the same day before. */
export const listPublished = async (trx: RegisterTransaction): Promise<readonly PublishedRow[]> => {
  const { rows } = await sql<PublishedRow>`
    select r.id, r.name, r.is_demonstration as "isDemonstration", r.data_through::text as "dataThrough", ${instant('r.published_at')} as "publishedAt", r.note,
           (select jsonb_agg(jsonb_build_object('name', f.name, 'bytes', f.bytes, 'sha256', f.sha256) order by f.name)
              from release_file f where f.release_id = r.id) as files
      from release r where r.status = 'published'
     order by r.data_through desc, r.published_at desc`.execute(trx);
  return rows;
};
