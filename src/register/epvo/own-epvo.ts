import { sql } from 'kysely';
import { linkName } from '../../core/epvo/twin.ts';
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
    select exists (select from epvo_row where institution_id = ${institutionId}) as kept`.execute(trx);
  if (rows[0]?.kept !== true) return [];
  const twin = await loadTwin(trx, institutionId, vault);
  const student = twin?.links.get(linkName('STUDENT', personId))?.key ?? twin?.students.get(personId);
  if (twin === undefined || student === undefined) return [];
  return Array.from(twin.tables, ([entity, table]) =>
    [...table.rows.values()]
      .filter((row) => row['studentId'] === student)
      .map((row) => ({ institutionId, table: entity, readAt: table.readAt, row })),
  ).flat();
};
