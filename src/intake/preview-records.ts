import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { ImportProfile } from '../core/import/import-profile.ts';
import type { ImportTarget, RecordValues } from '../core/import/import-target.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import type { ReadRow } from '../core/import/read-row.ts';
import type { RowFault } from '../core/import/row-fault.ts';
import { ImportBroken } from '../register/import/import-broken.ts';
import type { ReadingOptions } from './import-records.ts';
import type { ImportSource } from './import-source.ts';
import { findImportTarget } from './import-targets.ts';
import type { IntakeFault } from './intake-fault.ts';
import { FileBroken, openRecords } from './open-records.ts';
import { unknownValues, type UnknownValue } from './unknown-values.ts';

/** What an import would do, without the register: which rows are known already is not in it. */
export interface RecordPreview {
  readonly header: readonly string[];
  readonly rows: number;
  readonly passed: number;
  readonly rejected: number;
  readonly warnings: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, number>>;
  /** The first rows as mapped. */
  readonly first: readonly {
    readonly line: number;
    readonly values: RecordValues;
    readonly warnings: readonly string[];
  }[];
  /** The first rows that do not pass. */
  readonly faults: readonly { readonly line: number; readonly faults: readonly RowFault[] }[];
  /** Words that are not understood, the most frequent first, at most 200. */
  readonly unknown: readonly UnknownValue[];
  /** Headings that the mapping does not use. */
  readonly unused: readonly string[];
}

const notFound = (file: string): IntakeFault => ({ code: 'file-not-readable', file, params: {} });

/** Read a whole file by a mapping and say what would come of it. `limit`: how many first rows and faults are shown. Throws the signal's reason when it is aborted. */
export const previewRecords = async (
  source: ImportSource,
  options: ReadingOptions & {
    readonly profile: ImportProfile;
    readonly known: readonly KnownFile[];
    readonly limit: number;
    readonly signal?: AbortSignal;
    /** Hears of every piece of rows, for whoever compares them with what stands, and which fields the file has columns for. */
    readonly onRows?: (rows: readonly ReadRow[], fields: readonly string[]) => Promise<void>;
    /** The target as an institution has it, where it has it otherwise. */
    readonly target?: ImportTarget;
  },
): Promise<Result<RecordPreview, readonly IntakeFault[]>> => {
  const { profile, limit, lists, signal } = options;
  const target = options.target ?? findImportTarget(profile.target);
  if (target === undefined) {
    const params = { reason: `target: ${profile.target}` };
    return refuse([{ code: 'invalid-profile', file: source.name, params }]);
  }
  const first: { line: number; values: RecordValues; warnings: readonly string[] }[] = [];
  const faults: { line: number; faults: readonly RowFault[] }[] = [];
  const warnings: Record<string, number> = {};
  const unknown = unknownValues(target, lists);
  let [passed, rejected] = [0, 0];
  try {
    const opened = await openRecords(source, { ...options, target });
    if (!opened.ok) return opened;
    const { header, reader, pieces, merged } = opened.value;
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await options.onRows?.(piece, reader.fields);
      for (const one of piece) {
        if (one.passed) {
          passed += 1;
          const { line, values } = one.row;
          for (const code of one.row.warnings) warnings[code] = (warnings[code] ?? 0) + 1;
          if (first.length < limit) first.push({ line, values, warnings: one.row.warnings });
        } else {
          rejected += 1;
          unknown.add(one.row.faults);
          if (faults.length < limit) faults.push({ line: one.row.line, faults: one.row.faults });
        }
      }
    }
    if (merged() > 0) warnings['merged-cells'] = merged();
    return accept({
      ...{ header, rows: passed + rejected, passed, rejected, warnings, first, faults },
      records: { [target.id]: reader.records() },
      unknown: unknown.list(),
      unused: reader.unused,
    });
  } catch (error) {
    if (error instanceof FileBroken) return refuse([error.fault]);
    if (error instanceof ImportBroken) return refuse([notFound(source.name)]);
    throw error;
  }
};
