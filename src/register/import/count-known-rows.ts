import { sql } from 'kysely';
import type { ImportedRow } from '../../core/import/read-row.ts';
import type { Register } from '../db.ts';
import { writtenRow } from './written-row.ts';

/** Of rows that passed, how many stand as they are and how many would take the place of another. */
export const countKnownRows = async (
  register: Register,
  institutionId: string,
  target: string,
  rows: readonly ImportedRow[],
): Promise<{ readonly changed: number; readonly unchanged: number }> => {
  if (rows.length === 0) return { changed: 0, unchanged: 0 };
  const given = rows.map((row, at) => writtenRow(row, at));
  const standing = await register.inInstitution(institutionId, async (trx) => {
    const found = await sql<{ key: string; fingerprint: string }>`
      select row_key as key, fingerprint from imported_record
       where institution_id = ${institutionId} and target = ${target} and superseded_by is null
         and row_key = any(${given.map(({ rowKey }) => rowKey)})`.execute(trx);
    return new Map(found.rows.map(({ key, fingerprint }) => [key, fingerprint]));
  });
  const known = given.filter(({ rowKey }) => standing.has(rowKey));
  const unchanged = known.filter(({ rowKey, fingerprint }) => standing.get(rowKey) === fingerprint).length;
  return { changed: known.length - unchanged, unchanged };
};
