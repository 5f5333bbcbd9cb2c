import type { cellReasons, IndicatorLine, IndicatorRelease, PrintedTable } from './indicator-release.ts';

/** Which figures of a release are asked for; what is left out is not asked. */
interface FigureWish {
  readonly indicator?: string | undefined;
  /** Id of a university, `all` or `others`. */
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
}

/** A cell of a table of counts on its own; the sums are its cells of the unit `all` and of the part `all`. */
interface FoundCell {
  readonly table: string;
  readonly year: number;
  readonly month: number | null;
  readonly unit: string;
  readonly part: string;
  readonly count: number | null;
  readonly reason: (typeof cellReasons)[number] | null;
}

const together = 'all';

const cellsOf = ({ id, year, month, rows, columns, ...table }: PrintedTable): readonly FoundCell[] => {
  const cell = (unit: string, part: string, count: number | null, reason: FoundCell['reason'] = null) => ({
    table: id,
    ...{ year, month, unit, part, count, reason },
  });
  const inside = table.cells.map(({ count, reason }, at) =>
    cell(rows[Math.floor(at / columns.length)] ?? '', columns[at % columns.length] ?? '', count, reason),
  );
  // One row alone is already the sum of all.
  const isOneRow = rows.length === 1 && rows[0] === together;
  return [
    ...inside,
    ...table.rowSums.map((sum, at) => cell(rows[at] ?? '', together, sum)),
    ...(isOneRow
      ? []
      : [
          ...table.columnSums.map((sum, at) => cell(together, columns[at] ?? '', sum)),
          cell(together, together, table.sum),
        ]),
  ];
};

/**
 * Figures of a release as they are printed in it: what is not printed is found with its reason and without a number, by whatever it is
 * asked for.
 */
export const findFigures = (
  { lines, tables, withheld }: Pick<IndicatorRelease, 'lines' | 'tables' | 'withheld'>,
  { indicator, unit, year }: FigureWish,
): {
  readonly lines: readonly IndicatorLine[];
  readonly cells: readonly FoundCell[];
  readonly withheld: IndicatorRelease['withheld'];
} => {
  const isAsked = (one: { readonly id: string; readonly year: number }): boolean =>
    (indicator === undefined || one.id === indicator) && (year === undefined || one.year === year);
  return {
    lines: lines.filter(
      (line) =>
        (indicator === undefined || line.indicator === indicator) &&
        (unit === undefined || line.unit === unit) &&
        (year === undefined || (line.year <= year && year <= line.through)),
    ),
    cells: tables
      .filter(isAsked)
      .flatMap(cellsOf)
      .filter((cell) => unit === undefined || cell.unit === unit),
    withheld: withheld.filter(isAsked),
  };
};
