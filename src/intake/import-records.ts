import type { Refusal } from '../core/basics/refusal.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { CodeLists } from '../core/import/code-lists.ts';
import type { ImportCounts } from '../core/import/import-counts.ts';
import type { ImportProfile } from '../core/import/import-profile.ts';
import { importName } from '../core/import/import-name.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import type { Asker } from '../register/command.ts';
import type { Register } from '../register/db.ts';
import { storeBatch } from '../register/import/store-batch.ts';
import { newId } from '../register/new-id.ts';
import type { Setting } from '../register/perform.ts';
import type { ImportSource } from './import-source.ts';
import { findImportTarget } from './import-targets.ts';
import type { IntakeFault } from './intake-fault.ts';
import { FileBroken, openRecords } from './open-records.ts';
import { targetInInstitution } from './target-in-institution.ts';

export { guessFile, type GuessedFile } from './guess-file.ts';
export { previewRecords, type RecordPreview } from './preview-records.ts';
export type { UnknownValue } from './unknown-values.ts';

/** How a file is read, whatever is done with it. */
export interface ReadingOptions {
  readonly limitBytes: number;
  readonly lists: CodeLists;
  /** A sheet by name; otherwise the first one that is not hidden and has a row beneath its head. */
  readonly sheet?: string;
}

interface RecordsImported extends ImportCounts {
  readonly batch: string;
}

interface ImportRefused {
  /** What is wrong with the file or its header. */
  readonly faults?: readonly IntakeFault[];
  /** What the register said: not permitted, cancelled, failed. */
  readonly refusal?: Refusal;
}

/**
 * Take a file of records into the register of an institution: rows that pass at once, the others into quarantine. A file that is not a table or
 * lacks a column that its mapping needs is refused before an import begins; one that breaks off in the middle leaves a failed import without a row.
 */
export const importRecords = async (
  register: Register,
  setting: Setting,
  source: ImportSource,
  options: ReadingOptions & {
    readonly institutionId: string;
    readonly asker: Asker;
    readonly profile: ImportProfile;
    readonly known: readonly KnownFile[];
    /** `imb_…`, where the caller wants to watch the import. */
    readonly batchId?: string;
    readonly signal?: AbortSignal;
    readonly onProgress?: (rows: number) => void;
  },
): Promise<Result<RecordsImported, ImportRefused>> => {
  const { profile, institutionId, asker, batchId = newId('imb'), signal, onProgress } = options;
  const known = findImportTarget(profile.target);
  if (known === undefined) {
    const params = { reason: `target: ${profile.target}` };
    return refuse({ faults: [{ code: 'invalid-profile', file: source.name, params }] });
  }
  const ours = await targetInInstitution(register, institutionId, known);
  if (!ours.ok) return refuse({ refusal: ours.refusal });
  const target = ours.value;
  const opened = await openRecords(source, { ...options, target });
  if (!opened.ok) return refuse({ faults: opened.refusal });
  const { header, reader, pieces, digest, merged } = opened.value;
  let broken: FileBroken | undefined;
  async function* rows(): typeof pieces {
    try {
      yield* pieces;
    } catch (error) {
      if (error instanceof FileBroken) broken = error;
      throw error;
    }
  }
  try {
    const stored = await storeBatch(register, setting, {
      ...{ institutionId, asker, batchId, target, profile, header },
      fileName: importName(source.name, options.sheet),
      fields: reader.fields,
      rows: rows(),
      ending: () => ({
        fileSha256: digest(),
        records: reader.records(),
        warnings: merged() > 0 ? { 'merged-cells': merged() } : {},
      }),
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    if (stored.ok) return accept({ ...stored.value, batch: batchId });
    return refuse(broken === undefined ? { refusal: stored.refusal } : { faults: [broken.fault] });
  } finally {
    await pieces.return();
  }
};
