import type { IndicatorRelease } from '../../core/release/indicator-release.ts';
import { countTables } from './count-tables.ts';
import { dictionaryTable } from './dictionary-table.ts';
import type { FileTable } from './file-table.ts';
import { linesTable } from './lines-table.ts';
import { wordTables } from './word-tables.ts';

/** Every table of a release, in the order of its files. */
export const indicatorTables = (content: IndicatorRelease): readonly FileTable[] => {
  const tables = [linesTable(content), ...countTables(content), ...wordTables(content)];
  return [...tables, dictionaryTable(tables)];
};
