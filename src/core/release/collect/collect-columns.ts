import { growingColumn } from '../../basics/growing-column.ts';
import type { IndicatorId } from '../../indicator/indicator-id.ts';
import { cohortMap } from './cohort-map.ts';
import type { CountedRows } from './gathered.ts';

/** Numbers of one unit and year, a column for each name, a row for each record. */
interface CohortColumns<Name extends string> {
  readonly unit: string;
  readonly year: number;
  readonly columns: Readonly<Record<Name, Float64Array>>;
}

interface ColumnCollection<Name extends string> {
  readonly add: (unit: number, year: number, record: string, values: Readonly<Record<Name, number>>) => void;
  readonly cohorts: () => readonly CohortColumns<Name>[];
  readonly rows: () => readonly CountedRows[];
}

/** Collects numbers of records, unit by unit and year by year; which records they are is kept only where somebody will ask. */
export const collectColumns = <Name extends string>(
  indicator: IndicatorId,
  names: readonly Name[],
  units: readonly string[],
  keepsRows: boolean,
): ColumnCollection<Name> => {
  const found = cohortMap(() => ({ records: [] as string[], columns: names.map(() => growingColumn()) }));
  const all = () =>
    found.all().map(({ unit, year, value: { records, columns } }) => ({
      unit: units[unit] ?? '',
      year,
      records,
      columns: Object.fromEntries(
        names.map((name, at) => [name, columns[at]?.values() ?? new Float64Array(0)]),
      ) as Record<Name, Float64Array>,
    }));
  return {
    add: (unit, year, record, values) => {
      const { records, columns } = found.at(unit, year);
      if (keepsRows) records.push(record);
      for (const [at, name] of names.entries()) columns[at]?.push(values[name]);
    },
    cohorts: all,
    rows: () => (keepsRows ? all().map((cohort) => ({ indicator, ...cohort })) : []),
  };
};
