import type { Result } from '../basics/result.ts';
import type { CodeLists } from './code-lists.ts';
import type { ImportProfile } from './import-profile.ts';
import type { ImportTarget } from './import-target.ts';
import type { ReadRow } from './read-row.ts';

/** A heading of the file at fault, or a field that no column fills. */
export interface HeaderFault {
  readonly code: 'missing-column' | 'duplicate-column';
  readonly column: string;
}

export interface RowReader {
  readonly read: (row: { readonly line: number; readonly cells: readonly string[] }) => ReadRow;
  /** Headings that the mapping does not use. */
  readonly unused: readonly string[];
}

/** Reads rows of a file by a mapping. One reader for one file: it remembers which keys came before. */
export const rowReader = (
  _profile: ImportProfile,
  _target: ImportTarget,
  _header: readonly string[],
  _lists: CodeLists,
): Result<RowReader, readonly HeaderFault[]> => {
  throw new Error('follows');
};
