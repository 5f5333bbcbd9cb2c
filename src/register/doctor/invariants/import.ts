import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('import');

export const importInvariants: readonly Invariant[] = [
  each(
    'rows-of-an-import-add-up',
    (i) => sql`
      select b.id as place from import_batch b
       where b.institution_id = ${i} and b.status in ('imported', 'undone')
         and (b.rows <> b.imported + b.unchanged + b.rejected or b.changed > b.imported)`,
  ),
  each(
    'import-kept-what-it-says',
    // Rows that name people are sealed, and those of somebody who was erased are gone.
    (i) => sql`
      select b.id as place from import_batch b
        left join lateral (select count(*) as kept, count(r.row_sealed) as sealed from imported_record r
                            where r.institution_id = ${i} and r.batch_id = b.id) k on true
       where b.institution_id = ${i}
         and (b.status = 'imported' and (k.kept > b.imported
                or k.kept < b.imported and b.target not like 'epvo%')
           or b.status <> 'imported' and k.kept > 0)`,
  ),
  each(
    'quarantine-is-not-larger-than-said',
    (i) => sql`
      select b.id as place from import_batch b
       where b.institution_id = ${i}
         and b.rejected < (select count(*) from import_fault f where f.institution_id = ${i} and f.batch_id = b.id)`,
  ),
  each(
    'newer-row-of-an-import-is-there',
    (i) => sql`
      select r.id as place from imported_record r
       where r.institution_id = ${i} and r.superseded_by is not null
         and not exists (select from import_batch b where b.institution_id = ${i} and b.id = r.superseded_by)`,
  ),
  each(
    'import-ended-says-when',
    (i) => sql`
      select b.id as place from import_batch b
       where b.institution_id = ${i}
         and ((b.status = 'reading') <> (b.ended_at is null) or (b.status = 'undone') <> (b.undone_at is not null)
           or b.ended_at < b.started_at)`,
  ),
];
