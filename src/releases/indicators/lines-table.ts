import type { IndicatorLine, IndicatorRelease } from '../../core/release/indicator-release.ts';
import type { CsvCell } from '../../exchange/tabular/write-csv.ts';
import { allLocales } from './all-locales.ts';
import { fileColumn } from './file-column.ts';
import type { FileTable } from './file-table.ts';
import { missingMarks } from './missing-marks.ts';

/** Reasons for which a figure exists and is not given. */
const withholding = new Set([
  'below-least-n',
  'few-people',
  'protects-others',
  'sums-would-reveal',
  'revision-would-reveal',
  'pool-would-reveal',
]);

/** One name for a line within a release. */
export const lineKey = ({ indicator, unit, year, through, month, category }: IndicatorLine): string =>
  [
    indicator,
    unit,
    year === through ? String(year) : `${year}-${through}`,
    ...(month === null ? [] : [`m${month}`]),
    ...(category === null ? [] : [category]),
  ].join('/');

const numbersOf = ({ value: found }: IndicatorLine): readonly CsvCell[] => {
  const { value, lower, upper, numerator, denominator, coverage, bounds } = found;
  const all = [
    value,
    lower,
    upper,
    numerator,
    denominator,
    coverage,
    bounds?.lower ?? null,
    bounds?.upper ?? null,
  ];
  const isWithheld =
    found.status === 'suppressed' &&
    denominator === null &&
    found.reasons.some((reason) => withholding.has(reason));
  if (isWithheld) return all.map(() => missingMarks.withheld);
  return all.map((number, at) => number ?? (at === 0 ? missingMarks.dots : missingMarks.empty));
};

/** Every indicator of every unit and cohort, a line each. */
export const linesTable = ({ lines }: IndicatorRelease): FileTable => ({
  name: 'indicators',
  title: allLocales('release-file.table.indicators'),
  primaryKey: ['key'],
  foreignKeys: [
    { column: 'unit', table: 'units', to: 'unit' },
    { column: 'indicator', table: 'definitions', to: 'indicator' },
  ],
  columns: [
    fileColumn('key'),
    fileColumn('indicator'),
    fileColumn('version', 'integer'),
    fileColumn('unit'),
    fileColumn('year', 'integer'),
    fileColumn('through', 'integer'),
    fileColumn('month', 'integer'),
    fileColumn('category'),
    fileColumn('value', 'number'),
    fileColumn('lower', 'number'),
    fileColumn('upper', 'number'),
    fileColumn('numerator', 'number'),
    fileColumn('denominator', 'number'),
    fileColumn('coverage', 'number'),
    fileColumn('bound_lower', 'number'),
    fileColumn('bound_upper', 'number'),
    fileColumn('method'),
    fileColumn('status'),
    fileColumn('reasons'),
  ],
  rows: lines.map((line) => {
    const { indicator, version, unit, year, through, month, category, value } = line;
    const place = [lineKey(line), indicator, version, unit, year, through, month, category];
    return [...place, ...numbersOf(line), value.method, value.status, value.reasons.join(' ')];
  }),
});
