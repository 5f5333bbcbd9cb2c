import type { ImportCounts } from '../../core/import/import-counts.ts';
import type { RegisterTransaction } from '../db.ts';
import { ImportCancelled } from './import-cancelled.ts';
import { markMended } from './mark-mended.ts';
import type { BatchGiven } from './store-batch.ts';
import { writeFaults, type PlacedFault } from './write-faults.ts';
import { makeArrivals, writeRows, type RowsPlace } from './write-rows.ts';
import { writtenRow, type WrittenRow } from './written-row.ts';

/** Rows written by one statement. */
const groupLength = 2000;
/** Rows of the quarantine are as wide as the file. */
const faultGroupLength = 500;

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
  watch: (rows: number) => Promise<boolean>,
): Promise<RowsTaken> => {
  const { institutionId, batchId, target } = place;
  await makeArrivals(trx);
  const found = new Set<string>();
  const mends: string[] = [];
  const warnings: Record<string, number> = {};
  const counts = { rows: 0, imported: 0, changed: 0, unchanged: 0, rejected: 0 };
  let group: WrittenRow[] = [];
  let faults: PlacedFault[] = [];
  /** What is being written while the next rows are read. */
  let writing: Promise<void> = Promise.resolve();

  const flush = async (): Promise<void> => {
    const [ready, rejected] = [group, faults];
    group = [];
    faults = [];
    await writing;
    writing = (async () => {
      if (ready.length > 0) {
        const done = await writeRows(trx, place, ready);
        counts.imported += done.imported;
        counts.changed += done.changed;
        counts.unchanged += done.unchanged;
        for (const one of done.found) found.add(one);
      }
      await writeFaults(trx, institutionId, batchId, rejected);
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
          group.push(writtenRow(one.row, counts.rows));
          for (const code of one.row.warnings) warnings[code] = (warnings[code] ?? 0) + 1;
          if (one.row.mends !== undefined) mends.push(one.row.mends);
        } else {
          counts.rejected += 1;
          faults.push({ position: counts.rows, row: one.row });
        }
      }
      if (group.length >= groupLength || faults.length >= faultGroupLength) await flush();
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
