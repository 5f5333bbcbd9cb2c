import { writeCsv, type CsvCell } from '../../../exchange/tabular/write-csv.ts';

/** Saves a table that the page shows as a file, made in the browser of the same rows. */
export const saveCsv = (
  name: string,
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
): void => {
  // Spreadsheets take a file without this mark for one of another encoding.
  const file = new Blob(['\ufeff', writeCsv(header, rows)], { type: 'text/csv;charset=utf-8' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
