import { locales } from '../../core/basics/locale.ts';
import { allLocales } from './all-locales.ts';
import { fileColumn } from './file-column.ts';
import type { FileTable } from './file-table.ts';

/** The data dictionary: every column of every table, in three languages. */
export const dictionaryTable = (tables: readonly FileTable[]): FileTable => ({
  name: 'dictionary',
  title: allLocales('release-file.table.dictionary'),
  primaryKey: ['key'],
  foreignKeys: [],
  columns: [
    fileColumn('key'),
    fileColumn('file'),
    fileColumn('column', 'string', 'name_of_column'),
    fileColumn('type'),
    ...locales.map((locale) => fileColumn(`meaning_${locale}`, 'string', 'meaning')),
  ],
  rows: tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      `${name}/${column.name}`,
      `${name}.csv`,
      column.name,
      column.type,
      ...locales.map((locale) => column.description[locale]),
    ]),
  ),
});
