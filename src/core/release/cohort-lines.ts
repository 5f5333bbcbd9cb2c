import type { IndicatorReason } from '../indicator/indicator-reasons.ts';
import { carriedOver, type EarlierLines } from './carry-over.ts';
import { isDue } from './is-due.ts';
import type { IndicatorLine } from './indicator-release.ts';
import { lineOf, unitsApart, type LineContext } from './line-context.ts';
import { plainLines } from './plain-lines.ts';
import { tableBehind } from './table-behind.ts';
import { tableLines } from './table-lines.ts';
import { withheldValue } from '../indicator/withheld-value.ts';

const withoutValues = (
  context: LineContext,
  reason: IndicatorReason,
  status?: 'undefined',
): readonly IndicatorLine[] =>
  [...unitsApart(context).map(({ unit }) => unit), 'all'].map((unit) =>
    lineOf(context, unit, withheldValue(context.definition.interval, reason, status)),
  );

/**
 * The lines of one indicator and cohort. Once printed, a cohort stays as it was where its counts do, and where no counts are printed by which a
 * revision could be tested: cohorts are published on fixed dates, never live (docs/method/releases). What is not told by university is told for all alone.
 */
export const cohortLines = (context: LineContext, earlier: EarlierLines): readonly IndicatorLine[] => {
  const { id, cohort, dataThrough, table } = context;
  const { year, month } = cohort;
  if (!isDue(id, year, month, dataThrough)) return withoutValues(context, 'not-yet-due', 'undefined');
  const isByTable = table !== undefined && tableBehind(id)?.isOwn === true;
  const today = isByTable ? tableLines(context, table) : plainLines(context);
  const [first] = today;
  const before = first === undefined ? undefined : earlier.ofCohort(first);
  if (isByTable && !table.isCarried) return today;
  if (before !== undefined) return carriedOver(before, today);
  return table?.isCarried === true ? withoutValues(context, 'revision-would-reveal') : today;
};
