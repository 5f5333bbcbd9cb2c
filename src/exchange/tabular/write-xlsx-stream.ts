import { Zip, type ZipInputFile } from 'fflate';
import type { Bytes } from './byte-chunks.ts';
import { packBytes } from './pack-bytes.ts';
import type { XlsxCell } from './write-xlsx.ts';
import { xlsxParts, xlsxStyles } from './xlsx-parts.ts';
import { xlsxText } from './xlsx-text.ts';

/** A sheet whose rows come one by one, and once. */
export interface StreamedSheet {
  /** At most 31 characters, none of `[]:*?/\`; a constant of ours. */
  readonly name: string;
  readonly header: readonly string[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly XlsxCell[]>;
}

/** Excel's limits. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

const pieceBytes = 64 * 1024;
/** The ZIP's number of the way of packing. */
const deflated = 8;
const neverModified = new Date(1980, 0, 1);

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

const rowXml = (cells: readonly XlsxCell[], style: number): string =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`;

async function* sheetXml({ header, widths, rows }: StreamedSheet): AsyncGenerator<string> {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(header, xlsxStyles.header)}`;
  let count = 1;
  for await (const row of rows) {
    count += 1;
    if (count > mostRows) throw new RangeError(`a sheet holds at most ${mostRows} rows`);
    yield rowXml(row, xlsxStyles.plain);
  }
  yield '</sheetData></worksheet>';
}

/** Texts as UTF-8 in pieces worth packing; written in place, because a text put together first is copied twice. */
async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Bytes, void> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let used = 0;
  for await (const text of texts) {
    for (let rest = text; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === '') break;
      yield piece.subarray(0, used);
      piece = new Uint8Array(pieceBytes);
      used = 0;
    }
  }
  yield piece.subarray(0, used);
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/**
 * A workbook of several sheets in constant memory: sheets follow one another, rows are read as the receiver takes the
 * bytes. A text stays a text whatever it begins with; a longer one than Excel holds ends in `…`. hucre streams one
 * sheet only, which is why this is ours (docs/adr/0006-spreadsheets.md).
 */
export async function* writeXlsxStream(sheets: readonly StreamedSheet[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const parts = [
    ...xlsxParts(sheets.map(({ name }) => xml(name))).map(({ path, xml: text }) => ({
      path,
      texts: only(text),
    })),
    ...sheets.map((sheet, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, texts: sheetXml(sheet) })),
  ];
  for (const { path, texts } of parts) {
    const part: ZipInputFile = {
      filename: path,
      compression: deflated,
      mtime: neverModified,
      crc: 0,
      size: 0,
    };
    zip.add(part);
    const packed = packBytes(bytesOf(texts));
    let next = await packed.next();
    try {
      for (; next.done !== true; next = await packed.next()) {
        part.ondata?.(null, next.value, false);
        yield* ready;
        ready = [];
      }
    } finally {
      if (next.done !== true) await packed.return({ crc: 0, size: 0 });
    }
    Object.assign(part, next.value);
    part.ondata?.(null, new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}
