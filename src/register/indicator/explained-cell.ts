import type { IndicatorValue } from '../../core/indicator/indicator-value.ts';
import type { ExplainedRow } from '../../core/release/explain/explained-rows.ts';
import type { CellEntry } from './list-cell-entries.ts';

/** A figure with all that it rests on. */
export interface ExplainedCell {
  readonly version: number;
  /** As the register gives it, whatever least n and disclosure say of its publication. */
  readonly value: IndicatorValue;
  /** What the rules of least n and of the lag make of it. */
  readonly publishable: IndicatorValue;
  readonly rows: readonly ExplainedRow[];
  /** Of the records of the rows and of those that they are made of, in the order of the journals. */
  readonly entries: readonly CellEntry[];
}
