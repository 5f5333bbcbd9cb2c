import type { XlsxCell } from './write-xlsx.ts';
import { writeZipStream } from './write-zip-stream.ts';
import { xlsxParts, xlsxStyles } from './xlsx-parts.ts';
import { xlsxText } from './xlsx-text.ts';

/** A sheet whose rows come one by one, and once. */
export interface StreamedSheet {
  /** At most 31 characters, none of `[]:*?/\`; a constant of ours. */
  readonly name: string;
  readonly header: readonly string[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Of columns whose texts are days, `2026-05-04`, or moments, `2026-05-04T09:30`, and are written as such. */
  readonly formats?: readonly ('day' | 'moment' | undefined)[];
  readonly rows: AsyncIterable<readonly XlsxCell[]>;
}

/** Excel's limits. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that neither `xlsxText` nor XML changes: most texts have no other. */
const needsCare = /[^\t\n\r !#-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;
const xml = (text: string): string =>
  needsCare.test(text) ? xlsxText(text).replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign) : text;

/** Signs by which a spreadsheet takes a text for a formula, also after it went through CSV. */
const looksLikeFormula = /^[=+\-@\t\r]/;

const cut = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;

const cellXml = (cell: XlsxCell, style: number): string => {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError('A number that is not finite cannot be written');
    return `<c><v>${cell}</v></c>`;
  }
  const chosen = looksLikeFormula.test(cell) ? xlsxStyles.literal : style;
  const attribute = chosen === xlsxStyles.plain ? '' : ` s="${chosen}"`;
  return `<c t="inlineStr"${attribute}><is><t xml:space="preserve">${xml(cut(cell))}</t></is></c>`;
};

const dated = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;
const dayLength = 86_400_000;

/** Days since the one that Excel counts from, with the time as a part of one. */
const serialOf = (date: string): number =>
  (Date.parse(`${date.length === 10 ? `${date}T00:00` : date}Z`) - Date.UTC(1899, 11, 30)) / dayLength;

const dateXml = (cell: XlsxCell, format: 'day' | 'moment'): string =>
  typeof cell === 'string' && dated.test(cell)
    ? `<c s="${xlsxStyles[format]}"><v>${serialOf(cell)}</v></c>`
    : cellXml(cell, xlsxStyles.plain);

const rowXml = (
  cells: readonly XlsxCell[],
  style: number,
  formats: StreamedSheet['formats'] = [],
): string => {
  const written = cells.map((cell, at) => {
    const format = formats[at];
    return format === undefined ? cellXml(cell, style) : dateXml(cell, format);
  });
  return `<row>${written.join('')}</row>`;
};

async function* sheetXml({ header, widths, formats, rows }: StreamedSheet): AsyncGenerator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(header, xlsxStyles.header)}`;
  let count = 1;
  for await (const row of rows) {
    count += 1;
    if (count > mostRows) throw new RangeError(`a sheet holds at most ${mostRows} rows`);
    yield rowXml(row, xlsxStyles.plain, formats);
  }
  yield '</sheetData></worksheet>';
}

/**
 * A workbook of several sheets in constant memory: sheets follow one another, rows are read as the receiver takes the
 * bytes. A text stays a text whatever it begins with; a longer one than Excel holds ends in `…`. hucre streams one
 * sheet only, which is why this is ours (docs/adr/0006-spreadsheets.md).
 */
export async function* writeXlsxStream(sheets: readonly StreamedSheet[]): AsyncGenerator<Uint8Array> {
  yield* writeZipStream([
    ...xlsxParts(sheets.map(({ name }) => xml(name))).map(({ path, xml: text }) => ({
      path,
      texts: [text],
    })),
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, texts: sheetXml(sheet) })),
  ]);
}
