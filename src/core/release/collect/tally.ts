import type { CountedTable } from '../counted-table.ts';
import { growingCodes, type GrowingCodes } from './growing-codes.ts';

/** Where a record is counted; `unit`: its place in the list of units. */
export interface TallyPlace {
  readonly unit: number;
  readonly year: number;
  readonly month?: number;
}

export interface Tally {
  /** Count one record in one part. */
  readonly add: (place: TallyPlace, record: string, part: string) => void;
  /** A table for each year and horizon that a record was counted in, in this order. */
  readonly tables: () => readonly CountedTable[];
}

interface Cohort {
  readonly year: number;
  readonly month: number | null;
  readonly records: string[];
  readonly unitOf: GrowingCodes;
  readonly partOf: GrowingCodes;
}

/**
 * Counts records by unit and part, cohort by cohort. Parts stand in the order given; where none is given, those that were met, in the
 * order of their codes. Throws RangeError on a part that is none of those given.
 */
export const tally = (id: string, units: readonly string[], parts?: readonly string[]): Tally => {
  const codes = new Map(parts?.map((part, at) => [part, at]));
  const cohorts = new Map<string, Cohort>();
  const codeOf = (part: string): number => {
    const code = codes.get(part);
    if (code !== undefined) return code;
    if (parts !== undefined) throw new RangeError(`${part} is no part of ${id}`);
    codes.set(part, codes.size);
    return codes.size - 1;
  };
  return {
    add: ({ unit, year, month = 0 }, record, part) => {
      const key = `${year} ${month}`;
      let cohort = cohorts.get(key);
      if (cohort === undefined) {
        const columns = { records: [], unitOf: growingCodes(), partOf: growingCodes() };
        cohort = { year, month: month === 0 ? null : month, ...columns };
        cohorts.set(key, cohort);
      }
      cohort.records.push(record);
      cohort.unitOf.push(unit);
      cohort.partOf.push(codeOf(part));
    },
    tables: () => {
      const met = [...codes.keys()];
      const order = parts ?? met.toSorted();
      const place = Uint32Array.from(met, (part) => order.indexOf(part));
      return [...cohorts.values()]
        .toSorted((a, b) => a.year - b.year || (a.month ?? 0) - (b.month ?? 0))
        .map(({ year, month, records, unitOf, partOf }): CountedTable => ({
          ...{ id, year, month, parts: order, units, records },
          unitOf: unitOf.values(),
          partOf: partOf.values().map((code) => place[code] ?? 0),
        }));
    },
  };
};
