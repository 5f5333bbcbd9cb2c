import type { IndicatorReason } from '../indicator/indicator-reasons.ts';
import type { IndicatorValue } from '../indicator/indicator-value.ts';
import { cohortValue } from './cohort-value.ts';
import type { DecidedTable } from './decided-table.ts';
import type { IndicatorLine } from './indicator-release.ts';
import { lineOf, unitsApart, type LineContext } from './line-context.ts';
import { tableBehind } from './table-behind.ts';
import { withheldValue } from '../indicator/withheld-value.ts';

const reasonOf = (table: DecidedTable): IndicatorReason =>
  table.reason === 'too-few' || table.reason === null ? 'below-least-n' : table.reason;

/** Why the parts behind a value are not printed in a row, or in the sums (row -1); undefined where they are. */
const hiddenPart = (context: LineContext, table: DecidedTable, row: number): IndicatorReason | undefined => {
  const { version } = table;
  if (version === undefined) return reasonOf(table);
  const { columns, counted, hidden } = version;
  const parts = (tableBehind(context.id)?.parts ?? []).filter((part) => counted.parts.includes(part));
  for (const part of parts) {
    const column = columns.findIndex(({ code }) => code === part);
    // A place where nobody went has no column of its own.
    if (column < 0 && columns.some(({ members }) => members.includes(counted.parts.indexOf(part))))
      return 'sums-would-reveal';
    if (row >= 0 && hidden.has(row * columns.length + column)) return 'protects-others';
  }
  return undefined;
};

/** Lines of an indicator that leans on counts: told apart as these are, a value printed where its parts are. */
export const tableLines = (context: LineContext, table: DecidedTable): readonly IndicatorLine[] => {
  const { definition, cohort, leastN } = context;
  const { interval } = definition;
  const rows = table.version?.rows ?? [];
  const units = table.version?.counted.units ?? [];
  const rowOf = new Map(
    rows.flatMap(({ members }, row) => members.map((member) => [units[member] ?? '', row])),
  );
  const shown = (members: typeof cohort.units, row: number): IndicatorValue => {
    const sizes = members.map(({ input }) => definition.base(input));
    const size = sizes.includes(null) ? 0 : sizes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    // Nobody, and too few, are said as such whatever is printed.
    if (size < leastN) return cohortValue(context, members);
    const reason = hiddenPart(context, table, row);
    return reason === undefined ? cohortValue(context, members) : withheldValue(interval, reason);
  };
  const own = unitsApart(context).map((unit): IndicatorLine => {
    const size = definition.base(unit.input);
    if (size === null || size === 0) return lineOf(context, unit.unit, cohortValue(context, [unit]));
    if (size < leastN) return lineOf(context, unit.unit, withheldValue(interval, 'below-least-n'));
    const row = rowOf.get(unit.unit);
    const code = row === undefined ? undefined : rows[row]?.code;
    if (row !== undefined && code === unit.unit) return lineOf(context, unit.unit, shown([unit], row));
    const reason =
      table.version === undefined
        ? reasonOf(table)
        : code === 'all'
          ? 'sums-would-reveal'
          : 'protects-others';
    return lineOf(context, unit.unit, withheldValue(interval, reason));
  });
  const rest = rows.findIndex(({ code }) => code === 'others');
  const together = unitsApart(context).filter(({ unit }) => rowOf.get(unit) === rest);
  return [
    ...own,
    ...(rest >= 0 && together.length > 0 ? [lineOf(context, 'others', shown(together, rest))] : []),
    lineOf(context, 'all', shown(cohort.units, -1)),
  ];
};
