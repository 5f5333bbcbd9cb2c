import { anyIndicator } from './any-indicator.ts';
import { earlierLines } from './carry-over.ts';
import { isDue } from './is-due.ts';
import { cohortLines } from './cohort-lines.ts';
import { cohortsOf } from './cohorts-of.ts';
import { tableKey, type DecidedTable } from './decided-table.ts';
import type { IndicatorInputs } from './indicator-inputs.ts';
import type { IndicatorLine } from './indicator-release.ts';
import type { PastRelease } from './past-release.ts';
import { pooledLines } from './pooled-lines.ts';
import type { IndicatorRule } from './rules-in-force.ts';
import { tableBehind } from './table-behind.ts';
import { withheldValue } from '../indicator/withheld-value.ts';

const yearsOf = ({ inputs, counted }: IndicatorInputs): readonly number[] =>
  [
    ...new Set([
      ...Object.values(inputs).flatMap((own) => own.map(({ year }) => year)),
      ...counted.map(({ year }) => year),
    ]),
  ].toSorted((one, other) => one - other);

/**
 * Every line of a release, indicator by indicator. What nobody collects has one line a year that says so. barred: first years of pooled lines that
 * an attack found open, by the table they lean on.
 */
export const releaseLines = (
  inputs: IndicatorInputs,
  rules: readonly IndicatorRule[],
  tables: readonly DecidedTable[],
  past: readonly PastRelease[],
  barred: ReadonlyMap<string, ReadonlySet<number>>,
): readonly IndicatorLine[] => {
  const earlier = earlierLines(past);
  const decided = new Map(tables.map((table) => [tableKey(table), table]));
  const { dataThrough } = inputs;
  return rules.flatMap(({ indicator: id, leastN }): readonly IndicatorLine[] => {
    const { definition, collected } = anyIndicator(id, inputs.inputs);
    const { version } = definition;
    if (collected.length === 0)
      return yearsOf(inputs).map((year) => ({
        ...{ unit: 'all', indicator: id, version, year, through: year, month: null, category: null },
        value: withheldValue(definition.interval, 'not-collected', 'undefined'),
      }));
    const behind = tableBehind(id);
    const cohorts = cohortsOf(collected).map((cohort) => {
      const { year, month } = cohort;
      const table = behind && decided.get(tableKey({ id: behind.table, year, month }));
      const lines = cohortLines({ id, definition, cohort, leastN, dataThrough, table }, earlier);
      return { cohort, lines, isCarried: table?.isCarried === true };
    });
    const due = cohorts.filter(({ cohort: { year, month } }) => isDue(id, year, month, dataThrough));
    const open = barred.get(behind?.table ?? id) ?? new Set<number>();
    return [
      ...cohorts.flatMap(({ lines }) => lines),
      ...pooledLines({ id, definition, leastN }, due, open, earlier),
    ];
  });
};
