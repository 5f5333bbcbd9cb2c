import type { PrintedTable } from '../../../core/release/indicator-release.ts';

/** What a table of counts is called in a sentence. */
export const tableName = ({ id, year, month }: Pick<PrintedTable, 'id' | 'year' | 'month'>): string =>
  [id, year, ...(month === null ? [] : [month])].join(' ');
