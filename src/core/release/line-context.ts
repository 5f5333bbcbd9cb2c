import type { IndicatorDefinition } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/indicator-id.ts';
import type { IndicatorValue } from '../indicator/indicator-value.ts';
import type { AnyInput, AnyUnitInput } from './any-indicator.ts';
import type { Cohort } from './cohorts-of.ts';
import type { DecidedTable } from './decided-table.ts';
import type { IndicatorLine } from './indicator-release.ts';

/** One indicator of one cohort, all that its lines are made of. */
export interface LineContext {
  readonly id: IndicatorId;
  readonly definition: IndicatorDefinition<AnyInput>;
  readonly cohort: Cohort;
  readonly leastN: number;
  readonly dataThrough: string;
  /** The counts behind it in this cohort, where there are any. */
  readonly table: DecidedTable | undefined;
}

/** A line of one unit, or of several together. */
export const lineOf = (
  { id, definition, cohort: { year, month, category } }: LineContext,
  unit: string,
  value: IndicatorValue,
): IndicatorLine => ({
  unit,
  indicator: id,
  version: definition.version,
  year,
  through: year,
  month,
  category,
  value,
});

/** The units that an indicator tells apart: none of one that is told for all together alone. */
export const unitsApart = ({ definition, cohort }: LineContext): readonly AnyUnitInput[] =>
  definition.breakdowns.includes('university') ? cohort.units : [];
