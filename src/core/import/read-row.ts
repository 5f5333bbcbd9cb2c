import type { RecordValues } from './import-target.ts';
import type { RowFault } from './row-fault.ts';

/** A row that passed. */
export interface ImportedRow {
  readonly line: number;
  /** Names the record: fields joined by U+001F; the row's own key where each row is a record. */
  readonly recordKey: string;
  /** Names the row within the institution and the target. */
  readonly rowKey: string;
  readonly values: RecordValues;
  readonly warnings: readonly string[];
  /** The fault in quarantine that the row was sent to mend, where the file says so. */
  readonly mends?: string;
}

/** A row that did not pass, as it came. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly RowFault[];
  /** Where that much could be read. */
  readonly rowKey?: string;
  /** How often the key has come so far, counted in the file where it first came; 0 where it cannot be read. */
  readonly nth: number;
  readonly mends?: string;
}

export type ReadRow =
  | { readonly passed: true; readonly row: ImportedRow }
  | { readonly passed: false; readonly row: RejectedRow };
