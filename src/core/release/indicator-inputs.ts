import type { LocalizedText } from '../basics/locale.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import type { indicators } from '../indicator/indicators.ts';
import type { CountedTable } from './counted-table.ts';

/** What was counted for an indicator, for one university and cohort. */
export interface UnitInput<Id extends IndicatorId> {
  readonly unit: string;
  /** The stays that ended in this year; of a selection the year of the decision. */
  readonly year: number;
  /** The horizon in months, where there are several. */
  readonly month: number | null;
  /** The group of people it is about, for indicators that compare groups. */
  readonly category: string | null;
  readonly input: Parameters<(typeof indicators)[Id]['value']>[0];
}

/** All that a release is computed from, of one moment: nothing else of the register reaches it. */
export interface IndicatorInputs {
  /** What was recorded by the end of this day. */
  readonly dataThrough: string;
  /** Whether the records are those of a demonstration; the two are never mixed. */
  readonly isDemonstration: boolean;
  /** In the order of their ids. */
  readonly universities: readonly { readonly id: string; readonly name: LocalizedText }[];
  /** Of each indicator what was collected; an empty list for what nobody collects here. */
  readonly inputs: { readonly [Id in IndicatorId]: readonly UnitInput<Id>[] };
  readonly counted: readonly CountedTable[];
}
