import { leastCount } from '../disclosure/least-count.ts';
import type { FramedTable } from './framed-table.ts';
import { frameSums } from './frame-sums.ts';
import type { RecordPlaces } from './record-places.ts';

/** Two sets of records, of one table each, of which one contains the other. Sets by number: cells, then rows, columns and the whole. */
export interface RelatedSets {
  readonly one: number;
  readonly other: number;
  /** How many records `one` has more than `other`: from -4 to 4, 0 where they are the same. */
  readonly more: number;
}

const sizesOf = (table: FramedTable): readonly number[] => {
  const { rows, columns, all } = frameSums(table);
  return [...table.cells, ...rows, ...columns, all];
};

const setsWith = ({ rows, columns }: FramedTable, cell: number): readonly number[] => {
  const cells = rows.length * columns.length;
  return [
    cell,
    cells + Math.floor(cell / columns.length),
    cells + rows.length + (cell % columns.length),
    cells + rows.length + columns.length,
  ];
};

/**
 * All pairs of sets of two tables, one within the other, that are the same or differ by 1 to 4 records: what is not printed here would be
 * known from there, or the few by subtraction.
 */
export const relatedSets = (
  one: FramedTable,
  other: FramedTable,
  places: RecordPlaces,
): readonly RelatedSets[] => {
  const own = places.of(one.counted);
  const there = places.cellsBy(other);
  const width = other.cells.length;
  const joint = new Int32Array(one.cells.length * width);
  const met: number[] = [];
  for (let at = 0; at < own.length; at += 1) {
    const cell = one.cellOf[at] ?? -1;
    const otherCell = there[own[at] ?? 0] ?? -1;
    if (cell < 0 || otherCell < 0) continue;
    const key = cell * width + otherCell;
    if (joint[key] === 0) met.push(key);
    joint[key] = (joint[key] ?? 0) + 1;
  }
  const [sizes, otherSizes] = [sizesOf(one), sizesOf(other)];
  const shared = new Map<number, number>();
  for (const key of met)
    for (const set of setsWith(one, Math.floor(key / width)))
      for (const otherSet of setsWith(other, key % width)) {
        if (Math.abs((sizes[set] ?? 0) - (otherSizes[otherSet] ?? 0)) >= leastCount) continue;
        const pair = set * otherSizes.length + otherSet;
        shared.set(pair, (shared.get(pair) ?? 0) + (joint[key] ?? 0));
      }
  return [...shared].flatMap(([pair, records]) => {
    const [set, otherSet] = [Math.floor(pair / otherSizes.length), pair % otherSizes.length];
    const [size, otherSize] = [sizes[set] ?? 0, otherSizes[otherSet] ?? 0];
    return records === Math.min(size, otherSize)
      ? [{ one: set, other: otherSet, more: size - otherSize }]
      : [];
  });
};
