import type { Decided } from '../core/basics/refusal.ts';
import type { Result } from '../core/basics/result.ts';
import type { CodeLists } from '../core/import/code-lists.ts';
import type { TargetGuess } from '../core/import/guess-columns.ts';
import type { ProfileGuess } from '../core/import/guess-profile.ts';
import type { ImportCounts } from '../core/import/import-counts.ts';
import type { ImportProfile } from '../core/import/import-profile.ts';
import type { RecordValues } from '../core/import/import-target.ts';
import type { KnownFile } from '../core/import/known-file.ts';
import type { RowFault } from '../core/import/row-fault.ts';
import type { ValueSuggestion } from '../core/import/suggest-value.ts';
import type { Asker } from '../register/command.ts';
import type { Register } from '../register/db.ts';
import type { Setting } from '../register/perform.ts';
import type { ImportSource } from './import-source.ts';
import type { IntakeFault } from './intake-fault.ts';

/** How a file is read, whatever is done with it. */
export interface ReadingOptions {
  readonly limitBytes: number;
  readonly lists: CodeLists;
  /** A sheet by name; otherwise the first one that is not hidden. */
  readonly sheet?: string;
}

/** A file that nobody has mapped yet. */
export interface GuessedFile {
  readonly header: readonly string[];
  readonly sheet?: string;
  /** Cells of the first rows. */
  readonly examples: readonly (readonly string[])[];
  readonly profiles: readonly ProfileGuess[];
  readonly targets: readonly TargetGuess[];
}

/** What a file looks like: which profiles fit, and how its columns may be mapped. Reads its first rows only. */
export const guessFile = async (
  _source: ImportSource,
  _options: ReadingOptions & { readonly known: readonly KnownFile[] },
): Promise<Result<GuessedFile, readonly IntakeFault[]>> => {
  throw new Error('follows');
};

/** A word of a column with a list that is not understood. */
export interface UnknownValue {
  readonly field: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
  readonly suggestions: readonly ValueSuggestion[];
}

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

/** Read a whole file by a mapping and say what would come of it. `limit`: how many first rows and faults are shown. */
export const previewRecords = async (
  _source: ImportSource,
  _options: ReadingOptions & {
    readonly profile: ImportProfile;
    readonly known: readonly KnownFile[];
    readonly limit: number;
    readonly signal?: AbortSignal;
  },
): Promise<Result<RecordPreview, readonly IntakeFault[]>> => {
  throw new Error('follows');
};

export interface RecordsImported extends ImportCounts {
  readonly batch: string;
}

export interface ImportRefused {
  /** What is wrong with the file or its header. */
  readonly faults?: readonly IntakeFault[];
  /** What the register said: not permitted, cancelled, failed. */
  readonly refusal?: Extract<Decided<never>, { ok: false }>['refusal'];
}

/**
 * Take a file of records into the register of an institution: rows that pass at once, the others into quarantine. A file that is not a table or
 * lacks a column that its mapping needs is refused before an import begins.
 */
export const importRecords = async (
  _register: Register,
  _setting: Setting,
  _source: ImportSource,
  _options: ReadingOptions & {
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
  throw new Error('follows');
};
