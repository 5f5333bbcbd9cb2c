import type { Beside } from '../disclosure/beside.ts';
import { leastCount } from '../disclosure/least-count.ts';
import type { FramedTable } from './framed-table.ts';
import type { RecordPlaces } from './record-places.ts';
import { relatedSets, type RelatedSets } from './related-sets.ts';
import type { TableVersion } from './table-version.ts';

/** What tables that are published already make of a table in some frame. */
interface FrameBeside extends Beside {
  /** Rows whose sum would give away few people, or a cell that is not printed there. */
  readonly rows: readonly number[];
  /** Whether a sum of a column or of all does. */
  readonly isBroken: boolean;
}

type Kind = 'cell' | 'row' | 'column' | 'all';

const kindIn = ({ rows, columns, cells }: FramedTable, set: number): Kind => {
  const beyond = set - cells.length;
  if (beyond < 0) return 'cell';
  if (beyond < rows.length) return 'row';
  return beyond < rows.length + columns.length ? 'column' : 'all';
};

/** The columns of `whole` whose records are those of `part` altogether, by the set's number: what is broken down there is a column here. */
const columnsThatAre = (
  whole: FramedTable,
  pairs: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  const first = whole.cells.length + whole.rows.length;
  return new Set(
    pairs.flatMap(([set, part]) => (part === -1 && kindIn(whole, set) === 'column' ? [set - first] : [])),
  );
};

/**
 * Compares a table with those that are published of the same year. The same cell is known or not known there; a cell that is the whole of a row
 * is another matter, unless the one table breaks down a column of the other.
 */
export const frameBeside = (
  table: FramedTable,
  published: readonly TableVersion[],
  places: RecordPlaces,
): FrameBeside => {
  const [known, hidden, rows] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const sensitive: Beside['sensitive'][number][] = [];
  let isBroken = false;
  const block = (set: number): void => {
    if (kindIn(table, set) === 'row') rows.add(set - table.cells.length);
    else isBroken = true;
  };
  for (const version of published) {
    const related = relatedSets(table, version, places);
    const same = related.filter(({ more }) => more === 0);
    const brokenDownThere = columnsThatAre(
      table,
      same.map(({ one, other }) => [one, kindIn(version, other) === 'all' ? -1 : 0]),
    );
    const brokenDownHere = columnsThatAre(
      version,
      same.map(({ one, other }) => [other, kindIn(table, one) === 'all' ? -1 : 0]),
    );
    for (const { one, other, more } of related) {
      const [kind, otherKind] = [kindIn(table, one), kindIn(version, other)];
      const isPrinted = !version.hidden.has(other);
      if (more === 0) {
        const isSameCell = kind === 'cell' && otherKind === 'cell';
        const isRowThere = kind === 'cell' && otherKind === 'row';
        if (isSameCell) (isPrinted ? known : hidden).add(one);
        else if (isRowThere && brokenDownThere.has(one % table.columns.length)) known.add(one);
        else if (!isPrinted && kind === 'row' && brokenDownHere.has(other % version.columns.length))
          block(one);
      } else if (isPrinted && kind === 'cell') sensitive.push(fewBeside(one, table.cells[one] ?? 0, more));
      else if (isPrinted) block(one);
    }
  }
  return { known: [...known], hidden: [...hidden], sensitive, rows: [...rows], isBroken };
};

/** A cell from which, beside a printed one, 1 to 4 people would be computed: neither 0 nor 5 of them may be excluded. */
function fewBeside(cell: number, value: number, more: RelatedSets['more']): Beside['sensitive'][number] {
  return more > 0
    ? { cell, below: more, above: leastCount - more }
    : { cell, below: Math.min(value, leastCount + more), above: -more };
}
