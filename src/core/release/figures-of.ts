import type { PrintedSum, SensitiveSum } from '../disclosure/attack-figures.ts';
import { isFew } from '../disclosure/is-few.ts';
import { leastCount } from '../disclosure/least-count.ts';
import { sensitiveCells } from '../disclosure/sensitive-cells.ts';
import { tableKey } from './decided-table.ts';
import { recordSums, type RecordSums } from './record-sums.ts';
import type { TableVersion } from './table-version.ts';

/** A printed table taken apart: its units by its parts, each a number of the attack. */
export interface VersionFigures {
  readonly version: TableVersion;
  /** The numbers of a unit's parts; empty for a unit of which nobody was counted. */
  readonly partsOf: (unit: number) => readonly number[];
  readonly sums: RecordSums;
  /** The fingerprint of a unit's records, of a part's, and of all. */
  readonly rowPrint: (unit: number) => string | undefined;
  readonly columnPrints: readonly (string | undefined)[];
  readonly allPrint: string | undefined;
}

/** Numbers of cells: the same records have the same number in whatever table, and so has a cell that holds nobody in versions of one table. */
interface CellNumbers {
  readonly numberOf: (name: string, value: number) => number;
  readonly values: readonly number[];
}

export const cellNumbers = (): CellNumbers => {
  const numbers = new Map<string, number>();
  const values: number[] = [];
  return {
    values,
    numberOf: (name, value) => {
      const found = numbers.get(name);
      if (found !== undefined) return found;
      numbers.set(name, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
};

/** Takes a printed table apart. */
export const versionFigures = (version: TableVersion, numbers: CellNumbers): VersionFigures => {
  const { counted, columns } = version;
  const { units, parts, records, unitOf, partOf } = counted;
  const width = parts.length;
  const setOf = Int32Array.from(records, (_record, at) => (unitOf[at] ?? 0) * width + (partOf[at] ?? 0));
  const sums = recordSums(records, setOf, units.length * width);
  const shown = columns.flatMap(({ members }) => members);
  const row = (unit: number): number[] => shown.map((part) => unit * width + part);
  const cells = units.map((code, unit): readonly number[] => {
    if (row(unit).every((set) => (sums.counts[set] ?? 0) === 0)) return [];
    return parts.map((part, at) => {
      const set = unit * width + at;
      const name = sums.textOf([set]) ?? JSON.stringify([tableKey(counted), code, part]);
      return numbers.numberOf(name, sums.counts[set] ?? 0);
    });
  });
  return {
    version,
    partsOf: (unit) => cells[unit] ?? [],
    sums,
    rowPrint: (unit) => sums.textOf(row(unit)),
    columnPrints: parts.map((_part, part) => sums.textOf(units.map((_unit, unit) => unit * width + part))),
    allPrint: sums.textOf(units.flatMap((_unit, unit) => row(unit))),
  };
};

/** The numbers of what is printed as one cell, row, column or whole. */
const membersOf = (
  { partsOf }: VersionFigures,
  units: readonly number[],
  parts: readonly number[],
): readonly number[] =>
  units.flatMap((unit) => {
    const own = partsOf(unit);
    return own.length === 0 ? [] : parts.map((part) => own[part] ?? 0);
  });

/** Everything that a table prints. */
export const printedSums = (figures: VersionFigures): readonly PrintedSum[] => {
  const { rows, columns, cells, hidden, printed } = figures.version;
  const everyUnit = rows.flatMap(({ members }) => members);
  const everyPart = columns.flatMap(({ members }) => members);
  const sum = (units: readonly number[], parts: readonly number[], value: number): PrintedSum => ({
    cells: membersOf(figures, units, parts),
    sum: value,
  });
  return [
    ...cells.flatMap((value, cell) => {
      if (hidden.has(cell)) return [];
      const row = rows[Math.floor(cell / columns.length)];
      const column = columns[cell % columns.length];
      return [sum(row?.members ?? [], column?.members ?? [], value)];
    }),
    ...rows.map(({ members }, row) => sum(members, everyPart, printed.rowSums[row] ?? 0)),
    ...columns.map(({ members }, column) => sum(everyUnit, members, printed.columnSums[column] ?? 0)),
    sum(everyUnit, everyPart, printed.sum),
  ];
};

/** A cell of a table that is not printed, with what of it must stay possible. */
interface HiddenCell extends SensitiveSum {
  readonly row: string;
  readonly column: string;
}

/** The cells of a table that are not printed. */
export const hiddenCells = (figures: VersionFigures): readonly HiddenCell[] => {
  const { rows, columns, cells, hidden } = figures.version;
  const labels = [rows.map(({ code }) => code), columns.map(({ code }) => code)];
  const needs = new Map(sensitiveCells({ labels, values: cells }).map((need) => [need.cell, need]));
  return [...hidden]
    .toSorted((one, other) => one - other)
    .map((cell) => {
      const row = rows[Math.floor(cell / columns.length)];
      const column = columns[cell % columns.length];
      return {
        cells: membersOf(figures, row?.members ?? [], column?.members ?? []),
        below: needs.get(cell)?.below ?? 0,
        above: needs.get(cell)?.above ?? 0,
        row: row?.code ?? '',
        column: column?.code ?? '',
      };
    });
};

/** Few people of one unit and part who are printed only together with others, and units of few people. */
export const fewTogether = (figures: VersionFigures): readonly SensitiveSum[] => {
  const { rows, columns, counted } = figures.version;
  const { counts } = figures.sums;
  const width = counted.parts.length;
  const need = (cells: readonly number[], count: number): readonly SensitiveSum[] =>
    isFew(count) ? [{ cells, below: count, above: leastCount - count }] : [];
  return rows
    .filter(({ members }) => members.length > 1)
    .flatMap(({ members }) =>
      members.flatMap((unit) => {
        const parts = columns.flatMap((column) => column.members);
        const own = figures.partsOf(unit);
        const countOf = (part: number): number => counts[unit * width + part] ?? 0;
        return [
          ...parts.flatMap((part) => need([own[part] ?? 0], countOf(part))),
          ...need(
            parts.map((part) => own[part] ?? 0),
            parts.reduce((sum, part) => sum + countOf(part), 0),
          ),
        ];
      }),
    );
};
