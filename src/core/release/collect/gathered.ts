import type { IndicatorId } from '../../indicator/indicator-id.ts';
import type { CountedTable } from '../counted-table.ts';
import type { IndicatorInputs } from '../indicator-inputs.ts';

/** The records behind an input that is no count of them, and so has no table: which, and what each gave. */
export interface CountedRows {
  readonly indicator: IndicatorId;
  readonly unit: string;
  readonly year: number;
  readonly records: readonly string[];
  /** What each record gave, by name of the column. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>>;
}

/** What one kind of records gives a release. */
export interface Gathered {
  readonly inputs: Partial<IndicatorInputs['inputs']>;
  readonly counted: readonly CountedTable[];
  /** Kept for whoever asks which records are behind a figure; a release does without. */
  readonly rows: readonly CountedRows[];
}
