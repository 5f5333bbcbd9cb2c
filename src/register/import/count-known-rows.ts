import { sql } from 'kysely';
import type { ImportedRow } from '../../core/import/read-row.ts';
import type { Register, RegisterTransaction } from '../db.ts';
import { rowIdOf } from './write-rows.ts';
import { notKept, type RowGuard } from './row-guard.ts';
import { writtenRow } from './written-row.ts';

/** Of rows that passed, how many stand as they are, how many would take the place of another, and how many a guard does not keep, which are unchanged too. */
export const countKnownRows = async (
  register: Register,
  {
    institutionId,
    target,
    rows,
    guardOf,
  }: {
    readonly institutionId: string;
    readonly target: string;
    readonly rows: readonly ImportedRow[];
    /** Of rows that name people. */
    readonly guardOf: ((trx: RegisterTransaction) => Promise<RowGuard>) | undefined;
  },
): Promise<{ readonly changed: number; readonly unchanged: number; readonly [notKept]: number }> => {
  if (rows.length === 0) return { changed: 0, unchanged: 0, [notKept]: 0 };
  return register.inInstitution(institutionId, async (trx) => {
    const guard = await guardOf?.(trx);
    const kept = guard === undefined ? rows : [...(await guard.keep(trx, rows))];
    const given = kept.map(
      (row, at) => guard?.written(row, at, rowIdOf('preview', at)) ?? writtenRow(row, at),
    );
    const found = await sql<{ key: string; fingerprint: string }>`
      select row_key as key, fingerprint from imported_record
       where institution_id = ${institutionId} and target = ${target} and superseded_by is null
         and row_key = any(${given.map(({ rowKey }) => rowKey)})`.execute(trx);
    const standing = new Map(found.rows.map(({ key, fingerprint }) => [key, fingerprint]));
    const known = given.filter(({ rowKey }) => standing.has(rowKey));
    const same = known.filter(({ rowKey, fingerprint }) => standing.get(rowKey) === fingerprint).length;
    const dropped = rows.length - kept.length;
    return { changed: known.length - same, unchanged: same + dropped, [notKept]: dropped };
  });
};
