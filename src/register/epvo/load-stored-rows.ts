import { sql } from 'kysely';
import type { EpvoEntity } from '../../core/epvo/epvo-entity.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Which rows of the copy are asked for. */
export interface Reach {
  /** All rows of these tables. */
  readonly whole: readonly EpvoEntity[];
  /** Of every table the rows of these students. */
  readonly students: readonly number[];
  /** Rows that records of the register are: `STUDENT_TRANSFER.17`. */
  readonly linked: readonly string[];
}

interface StoredRow {
  readonly id: string;
  readonly entity: EpvoEntity;
  readonly key: number;
  readonly student: number | null;
  readonly sealed: string;
  readonly readAt: string;
}

/**
 * Rows as they were read, and rows that files brought, the oldest first. A row that a later file changed is among them, since that one may have had fewer
 * columns.
 */
export const loadStoredRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  { whole, students, linked }: Reach,
): Promise<{ readonly read: readonly StoredRow[]; readonly imported: readonly StoredRow[] }> => {
  const { rows: read } = await sql<StoredRow>`
    select id, entity, key, student_key as student, row_sealed as sealed, ${instant('read_at')} as "readAt"
      from epvo_row
     where institution_id = ${institutionId}
       and (entity = any(${whole}) or student_key = any(${students}) or id = any(${linked}))
     order by entity, key`.execute(trx);
  const { rows: imported } = await sql<StoredRow>`
    select r.id, substr(r.target, 6) as entity, r.row_key::integer as key, r.subject_key as student,
           r.row_sealed as sealed, ${instant('b.ended_at')} as "readAt"
      from imported_record r
      join import_batch b on b.institution_id = ${institutionId} and b.id = r.batch_id
     where r.institution_id = ${institutionId} and r.row_sealed is not null and b.status = 'imported'
       and (r.target = any(${whole.map((entity) => `epvo/${entity}`)}) or r.subject_key = any(${students})
            or substr(r.target, 6) || '.' || r.row_key = any(${linked}))
     order by b.ended_at, r.id`.execute(trx);
  return { read, imported };
};
