import type { CountedTable } from './counted-table.ts';
import type { FramedTable } from './framed-table.ts';

/** Numbers for records, the same in all tables that are compared. */
export interface RecordPlaces {
  /** The number of each record of a table, in its order. */
  readonly of: (counted: CountedTable) => Uint32Array;
  /** The cell of a table in which each record is, by the record's number; -1, or nothing beyond the end, for none. */
  readonly cellsBy: (table: FramedTable) => Int32Array;
}

/** Numbers records as tables come; what was numbered once is remembered with its table. */
export const recordPlaces = (): RecordPlaces => {
  const numbers = new Map<string, number>();
  const numbered = new WeakMap<CountedTable, Uint32Array>();
  const placed = new WeakMap<FramedTable, Int32Array>();
  const of = (counted: CountedTable): Uint32Array => {
    const known = numbered.get(counted);
    if (known !== undefined) return known;
    const found = Uint32Array.from(counted.records, (record) => {
      const number = numbers.get(record) ?? numbers.size;
      if (number === numbers.size) numbers.set(record, number);
      return number;
    });
    numbered.set(counted, found);
    return found;
  };
  return {
    of,
    cellsBy: (table) => {
      const known = placed.get(table);
      if (known !== undefined) return known;
      const own = of(table.counted);
      const cells = new Int32Array(numbers.size).fill(-1);
      for (let at = 0; at < own.length; at += 1) cells[own[at] ?? 0] = table.cellOf[at] ?? -1;
      placed.set(table, cells);
      return cells;
    },
  };
};
