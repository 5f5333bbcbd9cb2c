import type { IndicatorId } from '../../core/indicator/indicator-id.ts';
import type { Cell } from '../../core/release/explain/cell.ts';
import type { ExplainedCell } from '../../register/indicator/explained-cell.ts';

/** A figure that was explained, with what was asked. */
export interface ToldCell extends ExplainedCell {
  readonly indicator: IndicatorId;
  readonly cell: Cell;
  readonly dataThrough: string;
}
