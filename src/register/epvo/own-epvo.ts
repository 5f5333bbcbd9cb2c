import { sql } from 'kysely';
import { linkName, rowsOfStudent } from '../../core/epvo/twin.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { loadTwin } from './load-twin.ts';

/** The rows of the EPVO about an account that one university keeps a copy of. */
export const collectOwnEpvo = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Vault,
  personId: string,
): Promise<readonly object[]> => {
  const { rows } = await sql<{ kept: boolean }>`
    select exists (select from epvo_row where institution_id = ${institutionId})
        or exists (select from imported_record where institution_id = ${institutionId} and row_sealed is not null)
        as kept`.execute(trx);
  if (rows[0]?.kept !== true) return [];
  const twin = await loadTwin(trx, institutionId, vault, ['FOREIGN_SUBJECTS']);
  const student = twin?.links.get(linkName('STUDENT', personId))?.key ?? twin?.students.get(personId);
  if (twin === undefined || student === undefined) return [];
  const transfers = twin.tables.get('STUDENT_TRANSFER')?.byStudent(student) ?? [];
  return Array.from(twin.tables, ([entity, table]) => {
    const own = rowsOfStudent(table, student);
    // Courses name whose they are by the mobility alone.
    const courses =
      entity === 'FOREIGN_SUBJECTS'
        ? [...table.rows.values()].filter((row) => transfers.includes(Number(row['transferId'])))
        : [];
    return [...own, ...courses].map((row) => ({ institutionId, table: entity, readAt: table.readAt, row }));
  }).flat();
};
