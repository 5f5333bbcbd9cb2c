import { sql, type RawBuilder } from 'kysely';

/** Every row that names bytes of the file store, with whether they must still be there. */
export const keptFiles = (own: RawBuilder<unknown>): RawBuilder<{ sha256: string; is_kept: boolean }> => sql`
  select sha256, removed_at is null as is_kept from uploaded_file ${own}
  union all select sha256, removed_at is null from signature_file ${own}
  union all select sha256, removed_at is null from report_file ${own}
  union all select sha256, removed_at is null from obligation_file ${own}
  union all select sha256, removed_at is null from alumnus_file ${own}
  union all select sha256, true from import_file ${own}`;
