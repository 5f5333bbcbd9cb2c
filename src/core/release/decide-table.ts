import { isFew } from '../disclosure/is-few.ts';
import { leastCount } from '../disclosure/least-count.ts';
import type { ProgramSolver } from '../disclosure/program.ts';
import { searchPattern } from '../disclosure/search-pattern.ts';
import { tableProblem } from '../disclosure/table-problem.ts';
import type { CountedTable } from './counted-table.ts';
import { frameBeside } from './frame-beside.ts';
import { frameSums } from './frame-sums.ts';
import { frameTable, type FrameGroup, type FramedTable } from './framed-table.ts';
import { groupSmall, type Grouping } from './group-small.ts';
import { mergeColumns } from './merge-columns.ts';
import type { RecordPlaces } from './record-places.ts';
import type { TableVersion } from './table-version.ts';
import { printTable } from './print-table.ts';

/** A table as it may be printed, or why it may not. */
type TableDecision =
  | { readonly kind: 'printed'; readonly version: TableVersion; readonly isOptimal: boolean }
  | { readonly kind: 'withheld'; readonly reason: 'too-few' | 'sums-would-reveal' };

/** What is to be printed. */
interface TableAsked {
  readonly counted: CountedTable;
  /** Whether units are told apart at all. */
  readonly isByUnit: boolean;
  /** Whether units together are enough for a row. */
  readonly isEnough: (units: readonly number[]) => boolean;
}

type Attempt =
  | Extract<TableDecision, { kind: 'printed' }>
  | { readonly kind: 'rows'; readonly rows: readonly number[] }
  | { readonly kind: 'refused' };

const attemptFrame = (
  table: FramedTable,
  published: readonly TableVersion[],
  places: RecordPlaces,
  solver: ProgramSolver,
): Attempt => {
  const { rows, columns, cells } = table;
  const beside = frameBeside(table, published, places);
  if (beside.isBroken) return { kind: 'refused' };
  if (beside.rows.length > 0) return { kind: 'rows', rows: beside.rows };
  const labels = [rows.map(({ code }) => code), columns.map(({ code }) => code)];
  if (rows.length > 1 && columns.length > 1) {
    const found = searchPattern(tableProblem({ labels, values: cells }, beside), solver);
    if (!found.ok) return { kind: 'refused' };
    const { suppressed, cost, bound } = found.value;
    // Weights are whole, so that less than one is left to prove.
    return {
      kind: 'printed',
      version: printTable(table, new Set(suppressed)),
      isOptimal: cost - bound < 0.75,
    };
  }
  // One row or column is its own sums: nothing of it can be left out.
  const isAllInOne = columns.length > 1 && cells.filter((cell) => cell > 0).length === 1;
  const isOpen = cells.some(isFew) || isAllInOne || beside.sensitive.length > 0 || beside.hidden.length > 0;
  return isOpen
    ? { kind: 'refused' }
    : { kind: 'printed', version: printTable(table, new Set()), isOptimal: true };
};

const rowsOf = (units: readonly string[], { own, others }: Grouping): readonly FrameGroup[] => [
  ...own.map((unit) => ({ code: units[unit] ?? '', members: [unit] })),
  ...(others.length > 0 ? [{ code: own.length === 0 ? 'all' : 'others', members: others }] : []),
];

/**
 * In which rows and columns a table is printed, and which cells are left out: the finest that the published sums do not undo. Units that are too
 * small are put together, then parts; then there is one row for all; then there is no table. published: tables of
 * the same year, of this release and of earlier ones. Undefined where nobody was counted.
 */
export const decideTable = (
  { counted, isByUnit, isEnough }: TableAsked,
  published: readonly TableVersion[],
  places: RecordPlaces,
  solver: ProgramSolver,
): TableDecision | undefined => {
  const finest = frameTable(
    counted,
    counted.units.map((code, unit) => ({ code, members: [unit] })),
    counted.parts.map((code, part) => ({ code, members: [part] })),
  );
  const sums = frameSums(finest);
  if (sums.all === 0) return undefined;
  if (sums.all < leastCount) return { kind: 'withheld', reason: 'too-few' };
  const present = [...counted.units.keys()].filter((unit) => (sums.rows[unit] ?? 0) > 0);
  const excluded = new Set<number>();
  const group = (): readonly FrameGroup[] => {
    const grouping = groupSmall(
      present.map((unit) => sums.rows[unit] ?? 0),
      (members) => {
        const units = members.map((member) => present[member] ?? 0);
        const [only] = units;
        if (units.length === 1 && excluded.has(only ?? -1)) return false;
        return !isFew(units.reduce((sum, unit) => sum + (sums.rows[unit] ?? 0), 0)) && isEnough(units);
      },
    );
    const toUnits = (members: readonly number[]): readonly number[] =>
      members.map((member) => present[member] ?? 0);
    return rowsOf(counted.units, { own: toUnits(grouping.own), others: toUnits(grouping.others) });
  };
  const all: readonly FrameGroup[] = [{ code: 'all', members: present }];
  if (!isEnough(present)) return { kind: 'withheld', reason: 'too-few' };
  const first = mergeColumns.first(counted.parts, sums.columns);
  let [rows, columns] = [isByUnit ? group() : all, first];
  for (;;) {
    const found = attemptFrame(frameTable(counted, rows, columns), published, places, solver);
    if (found.kind === 'printed') return found;
    if (found.kind === 'rows' && rows.length > 1) {
      const before = excluded.size;
      for (const row of found.rows) for (const unit of rows[row]?.members ?? []) excluded.add(unit);
      // The others alone would give something away: the next smallest joins them.
      if (excluded.size === before) {
        const own = rows.filter(({ code }) => code !== 'others').flatMap(({ members }) => members);
        const [next] = own.toSorted((one, other) => (sums.rows[one] ?? 0) - (sums.rows[other] ?? 0));
        if (next !== undefined) excluded.add(next);
      }
      rows = group();
      continue;
    }
    const merged = mergeColumns.next(columns, sums.columns, counted.parts.length);
    if (merged !== undefined) columns = merged;
    else if (rows.length > 1) [rows, columns] = [all, first];
    else return { kind: 'withheld', reason: 'sums-would-reveal' };
  }
};
