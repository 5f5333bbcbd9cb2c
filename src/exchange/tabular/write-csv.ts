/** A number, a text, or nothing. */
export type CsvCell = string | number | null;

const plainNumber = /^-?\d+(\.\d+)?$/;
const dangerous = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that a spreadsheet would run as a formula gets a leading apostrophe; a text that is a number stays one (OWASP, CSV injection). */
export const defuse = (text: string): string =>
  dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;

const csvCell = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError('A number that is not finite cannot be written');
    return String(cell);
  }
  const text = defuse(cell);
  return /[",;\t\r\n]|^\s|\s$|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvLine = (cells: readonly CsvCell[]): string => {
  const line = cells.map(csvCell).join(',');
  return line === '' ? '""\n' : `${line}\n`;
};

/** RFC 4180 in UTF-8 with line feeds and decimal points; a missing cell is empty. Without a header, more lines of the same file. */
export const writeCsv = (
  header: readonly string[] | undefined,
  rows: Iterable<readonly CsvCell[]>,
): string => {
  let text = header === undefined ? '' : csvLine(header);
  for (const row of rows) text += csvLine(row);
  return text;
};
