import { sql } from 'kysely';
import { instant } from '../instant.ts';

/** Columns of `import_batch b` as the core names them. */
export const batchColumns = sql`
  b.id, b.status, b.target, b.profile_id as "profileId", b.profile_version as "profileVersion",
  b.file_sha256 as "fileSha256", b.rows, b.imported, b.changed, b.unchanged, b.rejected, b.warnings, b.records, b.reason,
  ${instant('b.started_at')} as "startedAt", b.started_by as "startedBy", ${instant('b.ended_at')} as "endedAt",
  ${instant('b.undone_at')} as "undoneAt", b.file_name as "fileName", b.rows_read as "rowsRead",
  (select count(*)::int from import_fault f
    where f.institution_id = b.institution_id and f.batch_id = b.id and f.mended_by is null) as open`;
