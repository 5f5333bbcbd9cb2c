import { locales } from '../../core/basics/locale.ts';
import { indicatorReasons } from '../../core/indicator/indicator-reasons.ts';
import { indicators } from '../../core/indicator/indicators.ts';
import { unitsTogether, type IndicatorRelease } from '../../core/release/indicator-release.ts';
import { isMessageKey, textOf } from '../../messages.ts';
import { allLocales } from './all-locales.ts';
import { fileColumn } from './file-column.ts';
import type { FileColumn, FileTable } from './file-table.ts';

const inEach = (name: string, described: string): readonly FileColumn[] =>
  locales.map((locale) => fileColumn(`${name}_${locale}`, 'string', described));

const words = (key: string): readonly (string | null)[] =>
  locales.map((locale) => (isMessageKey(key) ? textOf(locale, key) : null));

const unitsTable = ({ universities }: IndicatorRelease): FileTable => ({
  name: 'units',
  title: allLocales('release-file.table.units'),
  primaryKey: ['unit'],
  foreignKeys: [],
  columns: [fileColumn('unit'), ...inEach('name', 'name')],
  rows: [
    ...unitsTogether.map((unit) => [unit, ...words(`release-file.unit.${unit}`)]),
    ...universities.map(({ id, name }) => [id, ...locales.map((locale) => name[locale])]),
  ],
});

const definitionsTable = ({ rules }: IndicatorRelease): FileTable => ({
  name: 'definitions',
  title: allLocales('release-file.table.definitions'),
  primaryKey: ['indicator'],
  foreignKeys: [],
  columns: [
    fileColumn('indicator'),
    fileColumn('version', 'integer'),
    fileColumn('measure'),
    fileColumn('direction'),
    fileColumn('target_kind'),
    fileColumn('target', 'number'),
    fileColumn('least_n', 'integer'),
    fileColumn('interval'),
    ...inEach('name', 'name'),
    ...inEach('numerator', 'numerator_text'),
    ...inEach('denominator', 'denominator_text'),
  ],
  rows: rules.map(({ indicator, leastN, target }) => {
    const { version, unit, direction, interval } = indicators[indicator];
    const key = `indicator.${indicator.toLowerCase()}`;
    return [
      ...[indicator, version, unit, direction, target?.kind ?? null, target?.value ?? null, leastN, interval],
      ...['name', 'numerator', 'denominator'].flatMap((part) => words(`${key}.${part}`)),
    ];
  }),
});

const reasonsTable = (): FileTable => ({
  name: 'reasons',
  title: allLocales('release-file.table.reasons'),
  primaryKey: ['code'],
  foreignKeys: [],
  columns: [fileColumn('code'), ...inEach('meaning', 'meaning')],
  rows: indicatorReasons.map((code) => [code, ...words(`indicator.reason.${code}`)]),
});

const withheldTable = ({ withheld }: IndicatorRelease): FileTable => ({
  name: 'withheld',
  title: allLocales('release-file.table.withheld'),
  primaryKey: ['key'],
  foreignKeys: [],
  columns: [
    fileColumn('key'),
    fileColumn('table'),
    fileColumn('year', 'integer'),
    fileColumn('month', 'integer'),
    fileColumn('reason'),
  ],
  rows: withheld.map(({ id, year, month, reason }) => [
    [id, year, ...(month === null ? [] : [`m${month}`])].join('/'),
    id,
    year,
    month,
    reason,
  ]),
});

/** What explains the figures in words: universities, definitions with the rules that held, reasons, and what is not printed at all. */
export const wordTables = (content: IndicatorRelease): readonly FileTable[] => [
  unitsTable(content),
  definitionsTable(content),
  reasonsTable(),
  withheldTable(content),
];
