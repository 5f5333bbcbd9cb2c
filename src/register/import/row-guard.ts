import type { ImportedRow, RejectedRow } from '../../core/import/read-row.ts';
import type { RegisterTransaction } from '../db.ts';
import type { WrittenRow } from './written-row.ts';

/** How rows that name people are kept. */
export interface RowGuard {
  /** Those of the rows that are kept; the others were looked through, and nothing of them stays. */
  readonly keep: (
    trx: RegisterTransaction,
    rows: readonly ImportedRow[],
  ) => Promise<ReadonlySet<ImportedRow>>;
  /** A row as it is written under its identifier; its fingerprint cannot be made from guessed values. */
  readonly written: (row: ImportedRow, position: number, id: string) => WrittenRow;
  readonly sealFault: (fault: Pick<RejectedRow, 'cells' | 'faults'>, id: string) => string;
}

/** The warning that counts rows which were not kept. */
export const notKept = 'not-kept';
