import type { CountedTable } from '../counted-table.ts';
import { growingCodes, type GrowingCodes } from './growing-codes.ts';

/** One table that records are counted in; without parts, those that are met, in the order of their codes. */
interface Counting {
  readonly id: string;
  readonly month?: number;
  readonly parts?: readonly string[];
}

interface Tally {
  /** Count a record once in each table, in the part given for it, in the order of the countings; null: not in this one. */
  readonly add: (unit: number, year: number, record: string, parts: readonly (string | null)[]) => void;
  /** A table for each counting and year with any record. */
  readonly tables: () => readonly CountedTable[];
}

interface Cohort {
  readonly year: number;
  readonly records: string[];
  readonly unitOf: GrowingCodes;
  readonly codesOf: readonly GrowingCodes[];
}

/** Not in this table. */
const none = 65_535;

/**
 * Counts records by unit and part in several tables at once, year by year. Tables in which every record of a year is share their columns
 * of records and units: a million stays are in eight. Throws RangeError on a part that is none of those given.
 */
export const tally = (units: readonly string[], countings: readonly Counting[]): Tally => {
  const known = countings.map(({ parts = [] }) => new Map(parts.map((part, at) => [part, at])));
  const cohorts = new Map<number, Cohort>();

  const codeOf = (table: number, part: string): number => {
    const codes = known[table];
    const code = codes?.get(part);
    if (code !== undefined) return code;
    const { id, parts } = countings[table] ?? { id: '' };
    if (codes === undefined || parts !== undefined) throw new RangeError(`${part} is no part of ${id}`);
    codes.set(part, codes.size);
    return codes.size - 1;
  };

  const cohortOf = (year: number): Cohort => {
    const found = cohorts.get(year);
    if (found !== undefined) return found;
    const codesOf = countings.map(() => growingCodes());
    const cohort = { year, records: [], unitOf: growingCodes(), codesOf };
    cohorts.set(year, cohort);
    return cohort;
  };

  const add: Tally['add'] = (unit, year, record, parts) => {
    const { records, unitOf, codesOf } = cohortOf(year);
    records.push(record);
    unitOf.push(unit);
    for (const [table, codes] of codesOf.entries()) {
      const part = parts[table] ?? null;
      codes.push(part === null ? none : codeOf(table, part));
    }
  };

  const tables = (): readonly CountedTable[] => {
    const found: CountedTable[] = [];
    for (const { year, records, unitOf, codesOf } of [...cohorts.values()].toSorted(
      (a, b) => a.year - b.year,
    )) {
      const all = Uint32Array.from(unitOf.values());
      for (const [table, { id, month = null, parts }] of countings.entries()) {
        const met = [...(known[table]?.keys() ?? [])];
        const order = parts ?? met.toSorted();
        const place = met.map((part) => order.indexOf(part));
        const codes = codesOf[table]?.values() ?? new Uint16Array(0);
        const own = codes.includes(none) ? [...codes.keys()].filter((row) => codes[row] !== none) : null;
        const partOf = Uint32Array.from(
          own?.map((row) => codes[row] ?? 0) ?? codes,
          (code) => place[code] ?? 0,
        );
        if (partOf.length === 0) continue;
        found.push({
          ...{ id, year, month, parts: order, units, partOf },
          records: own?.map((row) => records[row] ?? '') ?? records,
          unitOf: own === null ? all : Uint32Array.from(own, (row) => all[row] ?? 0),
        });
      }
    }
    return found;
  };
  return { add, tables };
};
