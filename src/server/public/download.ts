import { printTable, derivedOfView, tableDocument, type DownloadFormat } from '../../contract/downloads.ts';
import { markedCells } from '../../contract/marked-cells.ts';
import type { Release, ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import { writeXlsx } from '../../exchange/tabular/write-xlsx.ts';
import { text, textOf } from '../../messages.ts';
import { represent, type Representation } from '../representation.ts';

export const downloadTypes: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const numberOrText = (word: string): string | number | null =>
  word === '' ? null : /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;

/** A workbook of the view: the table as printed, what was computed from it, and where it all comes from. */
const workbook = (table: ReleaseTable, view: View, release: string, locale: Locale): Promise<Uint8Array> => {
  const printed = printTable(table, view);
  return writeXlsx([
    {
      name: text(locale, 'release.sheet.data'),
      header: printed.header,
      rows: printed.lines.map((line) =>
        line.map((word, index) =>
          table.layout.columns[printed.header[index] ?? ''] === undefined ? word : numberOrText(word),
        ),
      ),
    },
    {
      name: text(locale, 'release.sheet.derived'),
      header: ['id', 'period', 'value', 'formula'],
      rows: derivedOfView(table, view).map((figure) => [
        figure.id,
        figure.period,
        figure.value,
        figure.formula,
      ]),
    },
    {
      name: text(locale, 'release.sheet.about'),
      header: [text(locale, 'release.field'), text(locale, 'release.meaning')],
      rows: [
        [text(locale, 'release.table'), table.title[locale]],
        [text(locale, 'release.population'), textOf(locale, `observatory.${table.population}`)],
        [text(locale, 'observatory.source'), table.source.citation],
        [text(locale, 'release.id'), release],
        [text(locale, 'observatory.note'), table.note?.[locale] ?? ''],
        ['', text(locale, 'observatory.missing.legend')],
      ],
    },
  ]);
};

/** Exactly what the view shows, in one of the three formats; same words in every language. */
export const download = async (
  release: Release,
  table: ReleaseTable,
  view: View,
  format: DownloadFormat,
  locale: Locale,
): Promise<Representation> => {
  const { id } = release.manifest;
  const name = `${table.path.split('/').at(-1) ?? table.id}.${format}`;
  const headers = {
    'cache-control': 'no-cache',
    'content-disposition': `attachment; filename="qaitu-${name}"`,
  };
  return represent(await bodyOf(), downloadTypes[format], { headers });

  async function bodyOf(): Promise<string | Uint8Array> {
    if (format === 'xlsx') return workbook(table, view, id, locale);
    if (format === 'json') return `${JSON.stringify(tableDocument(table, view, id, markedCells(release)))}\n`;
    const printed = printTable(table, view);
    return writeCsv(printed.header, printed.lines);
  }
};
