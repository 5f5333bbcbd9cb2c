import { attackFigures, type PrintedSum } from '../disclosure/attack-figures.ts';
import type { ProgramSolver } from '../disclosure/program.ts';
import type { DecidedTable } from './decided-table.ts';
import { cellNumbers, fewTogether, hiddenCells, printedSums, versionFigures } from './figures-of.ts';
import type { IndicatorLine, Transparency } from './indicator-release.ts';
import { linkedFigures } from './linked-figures.ts';
import { pooledFigures } from './pooled-figures.ts';
import type { TableVersion } from './table-version.ts';

/** What the attack on a release and all earlier ones found. */
export interface ReleaseAttack {
  readonly ranges: Transparency['ranges'];
  /** Tables, of this release or an earlier one, of which a cell is narrowed too far. */
  readonly open: readonly TableVersion[];
}

/**
 * Attacks everything printed by a release, its lines of several years and the tables of earlier releases, as one set of figures: cells that count the
 * same people are one, and people counted by two tables are linked.
 */
export const attackRelease = (
  tables: readonly DecidedTable[],
  lines: readonly IndicatorLine[],
  earlier: readonly TableVersion[],
  solver: ProgramSolver,
): ReleaseAttack => {
  const own = tables.flatMap(({ version }) => (version === undefined ? [] : [version]));
  const numbers = cellNumbers();
  const ownFigures = own.map((version) => versionFigures(version, numbers));
  const all = [
    ...ownFigures,
    ...earlier.filter((version) => !own.includes(version)).map((version) => versionFigures(version, numbers)),
  ];
  const { values } = numbers;
  const truth = ({ cells }: PrintedSum): number => cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
  const printed = [
    ...all.flatMap(printedSums),
    ...linkedFigures(all),
    ...pooledFigures(lines, ownFigures).map((one) => ({ ...one, sum: truth(one) })),
  ];
  const hidden = all.flatMap((figures) => hiddenCells(figures).map((cell) => ({ figures, cell })));
  const few = all.flatMap((figures) => fewTogether(figures).map((cell) => ({ figures, cell })));
  const attacked = attackFigures(
    values,
    [...hidden, ...few].map(({ cell }) => cell),
    printed,
    solver,
  );
  const open = [...hidden, ...few].flatMap(({ figures }, at) =>
    (attacked[at]?.isSafe ?? true) ? [] : [figures.version],
  );
  return {
    open: [...new Set(open)],
    ranges: hidden.flatMap(({ figures, cell }, at) => {
      const found = attacked[at];
      if (found === undefined || !ownFigures.includes(figures)) return [];
      const { id, year, month } = figures.version.counted;
      const { lower, upper, isSafe } = found;
      return [
        {
          ...{ table: id, year, month, row: cell.row, column: cell.column, lower, isSafe },
          upper: Number.isFinite(upper) ? upper : null,
        },
      ];
    }),
  };
};
