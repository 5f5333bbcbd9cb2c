import type { ImportCounts } from '../../core/import/import-counts.ts';
import type { ImportedRow } from '../../core/import/read-row.ts';
import type { RegisterTransaction } from '../db.ts';
import { ImportCancelled } from './import-cancelled.ts';
import { markMended } from './mark-mended.ts';
import type { BatchGiven } from './store-batch.ts';
import { notKept, type RowGuard } from './row-guard.ts';
import { writeFaults, type PlacedFault } from './write-faults.ts';
import { makeArrivals, rowIdOf, writeRows, type RowsPlace } from './write-rows.ts';
import { writtenRow, type WrittenRow } from './written-row.ts';

/** Rows written by one statement. */
const groupLength = 2000;
/** Rows of the quarantine are as wide as the file. */
const faultGroupLength = 500;

/** A row that passed, and its place among the rows of the file. */
interface PlacedRow {
  readonly row: ImportedRow;
  readonly position: number;
}

/** What came of the rows, and which earlier imports this one stands upon. */
export interface RowsTaken {
  readonly counts: ImportCounts;
  readonly fileSha256: string;
  readonly buildsOn: readonly string[];
}

/** Write the rows of a file as they are read, within one transaction. `watch` is told how many were read and says whether to go on. */
export const takeRows = async (
  trx: RegisterTransaction,
  place: RowsPlace,
  { rows, ending, signal }: Pick<BatchGiven, 'rows' | 'ending' | 'signal'>,
  guard: RowGuard | undefined,
  watch: (rows: number) => Promise<boolean>,
): Promise<RowsTaken> => {
  const { institutionId, batchId, target } = place;
  await makeArrivals(trx);
  const found = new Set<string>();
  const mends: string[] = [];
  const warnings: Record<string, number> = {};
  const counts = { rows: 0, imported: 0, changed: 0, unchanged: 0, rejected: 0 };
  let passed: PlacedRow[] = [];
  let faults: PlacedFault[] = [];
  /** What is being written while the next rows are read. */
  let writing: Promise<void> = Promise.resolve();

  /** Rows that the guard keeps, as they are written; the others stand as they stood, and are counted. */
  const keep = async (by: RowGuard, some: readonly PlacedRow[]): Promise<readonly WrittenRow[]> => {
    if (some.length === 0) return [];
    const kept = await by.keep(
      trx,
      some.map(({ row }) => row),
    );
    counts.unchanged += some.length - kept.size;
    if (some.length > kept.size) warnings[notKept] = (warnings[notKept] ?? 0) + some.length - kept.size;
    return some
      .filter(({ row }) => kept.has(row))
      .map(({ row, position }) => by.written(row, position, rowIdOf(batchId, position)));
  };

  const flush = async (): Promise<void> => {
    const [arrived, rejected] = [passed, faults];
    passed = [];
    faults = [];
    // Made ready while the rows before are being written.
    const plain = guard === undefined ? arrived.map(({ row, position }) => writtenRow(row, position)) : [];
    await writing;
    writing = (async () => {
      const ready = guard === undefined ? plain : await keep(guard, arrived);
      if (ready.length > 0) {
        const done = await writeRows(trx, place, ready);
        counts.imported += done.imported;
        counts.changed += done.changed;
        counts.unchanged += done.unchanged;
        for (const one of done.found) found.add(one);
      }
      await writeFaults(trx, institutionId, batchId, rejected, guard);
    })();
    // Awaited at the next flush; a failure meanwhile must not count as unhandled.
    writing.catch(() => undefined);
  };

  try {
    for await (const piece of rows) {
      if (signal?.aborted === true || !(await watch(counts.rows))) throw new ImportCancelled();
      for (const one of piece) {
        counts.rows += 1;
        if (one.passed) {
          passed.push({ row: one.row, position: counts.rows });
          for (const code of one.row.warnings) warnings[code] = (warnings[code] ?? 0) + 1;
          if (one.row.mends !== undefined) mends.push(one.row.mends);
        } else {
          counts.rejected += 1;
          faults.push({ position: counts.rows, row: one.row });
        }
      }
      if (passed.length >= groupLength || faults.length >= faultGroupLength) await flush();
    }
    await flush();
    await writing;
  } catch (error) {
    await writing.catch(() => undefined);
    throw error;
  }
  if (signal?.aborted === true) throw new ImportCancelled();
  await markMended(trx, institutionId, { batchId, target, mends });
  const end = ending();
  for (const [code, count] of Object.entries(end.warnings)) warnings[code] = (warnings[code] ?? 0) + count;
  return {
    counts: { ...counts, warnings, records: { [target]: end.records } },
    fileSha256: end.fileSha256,
    // A file that brought nothing new is a repetition and builds on nothing.
    buildsOn: counts.imported > 0 ? [...found].toSorted() : [],
  };
};
