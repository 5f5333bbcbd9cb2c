import { sql } from 'kysely';
import { copyText } from '../database/copy-text.ts';
import type { CopyInto, RegisterTransaction } from '../db.ts';
import type { WrittenRow } from './written-row.ts';

/** What writing is about. */
export interface RowsPlace {
  readonly institutionId: string;
  readonly batchId: string;
  readonly target: string;
  /** Whether rows of the target stand already, or none need be looked for. */
  readonly hasOlder: boolean;
  readonly copyInto: CopyInto;
}

interface RowsWritten {
  readonly imported: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Imports whose rows were found unchanged. */
  readonly found: ReadonlySet<string>;
}

/** Identifier of a row, from its place in the file: rows of an import lie side by side. */
export const rowIdOf = (batchId: string, position: number): string =>
  `${batchId}.${String(position).padStart(8, '0')}`;

/** Where rows arrive: COPY cannot write a table whose rows belong to institutions. */
export const makeArrivals = async (trx: RegisterTransaction): Promise<void> => {
  await sql`
    create temporary table import_arrival (id text, line integer, record_key text, row_key text, fingerprint text, content jsonb,
      row_sealed text, subject_key integer)
      on commit drop`.execute(trx);
};

const findOlder = async (
  trx: RegisterTransaction,
  { institutionId, target }: RowsPlace,
  rows: readonly WrittenRow[],
) => {
  const older = await sql<{ key: string; id: string; fingerprint: string; batchId: string }>`
    select row_key as key, id, fingerprint, batch_id as "batchId" from imported_record
     where institution_id = ${institutionId} and target = ${target} and superseded_by is null
       and row_key = any(${rows.map(({ rowKey }) => rowKey)})`.execute(trx);
  return new Map(older.rows.map((row) => [row.key, row]));
};

/** Rows that go into one text: strings of megabytes stay in memory until the next great collection of garbage. */
const textLength = 200;

const copied = async function* (batchId: string, rows: readonly WrittenRow[]): AsyncGenerator<string> {
  for (let at = 0; at < rows.length; at += textLength) {
    yield copyText(
      rows
        .slice(at, at + textLength)
        .map(({ position, line, recordKey, rowKey, fingerprint, content, sealed, subject }) => [
          ...[rowIdOf(batchId, position), String(line), recordKey, rowKey, fingerprint, content],
          ...[sealed, subject === undefined ? undefined : String(subject)],
        ]),
    );
  }
};

/** Write rows of an import: new ones, and changed ones in place of older ones; equal ones are left as they are. */
export const writeRows = async (
  trx: RegisterTransaction,
  place: RowsPlace,
  rows: readonly WrittenRow[],
): Promise<RowsWritten> => {
  const { institutionId, batchId, target, hasOlder, copyInto } = place;
  const older = hasOlder ? await findOlder(trx, place, rows) : new Map<string, never>();
  const found = new Set<string>();
  const superseded: string[] = [];
  const written = rows.filter(({ rowKey, fingerprint }) => {
    const before = older.get(rowKey);
    if (before === undefined) return true;
    if (before.fingerprint === fingerprint) {
      found.add(before.batchId);
      return false;
    }
    superseded.push(before.id);
    return true;
  });
  if (superseded.length > 0) {
    await sql`
      update imported_record set superseded_by = ${batchId}
       where institution_id = ${institutionId} and id = any(${superseded})`.execute(trx);
  }
  if (written.length > 0) {
    await copyInto(
      'copy pg_temp.import_arrival (id, line, record_key, row_key, fingerprint, content, row_sealed, subject_key) from stdin',
      copied(batchId, written),
    );
    await sql`
      insert into imported_record (institution_id, id, target, record_key, row_key, batch_id, line, content, fingerprint,
                                   row_sealed, subject_key)
      select ${institutionId}, id, ${target}, record_key, row_key, ${batchId}, line, content, fingerprint,
             row_sealed, subject_key
        from pg_temp.import_arrival`.execute(trx);
    await sql`truncate pg_temp.import_arrival`.execute(trx);
  }
  return {
    imported: written.length,
    changed: superseded.length,
    unchanged: rows.length - written.length,
    found,
  };
};
