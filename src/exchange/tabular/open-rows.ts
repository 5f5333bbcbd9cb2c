import type { ByteBudget } from './byte-budget.ts';
import type { Bytes } from './byte-chunks.ts';
import { concatBytes, peekBytes } from './byte-chunks.ts';
import { csvRows } from './csv-rows.ts';
import type { TableRow } from './csv-rows.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { detectFormat, refuseOle2 } from './detect-format.ts';
import { detectSeparator } from './detect-separator.ts';
import { openWorkbook } from './open-workbook.ts';
import { TableRefused } from './table-refusal.ts';
import { unpackBytes } from './unpack-bytes.ts';

interface Peeked {
  readonly head: Bytes;
  readonly all: AsyncGenerator<Bytes, void>;
}

interface OpenRows {
  readonly format: 'csv' | 'xlsx';
  readonly sheet: string | undefined;
  /** The sheets that are not hidden, by name; none in a text. */
  readonly sheets: readonly string[];
  readonly chunks: AsyncGenerator<TableRow[], void>;
  readonly merged: () => number;
}

async function* textRows(bytes: AsyncGenerator<Bytes, void>, name: string): AsyncGenerator<TableRow[], void> {
  let parser: ReturnType<typeof csvRows> | undefined;
  for await (const text of decodeUtf8(bytes)) {
    parser ??= csvRows(detectSeparator(text, name));
    yield parser.take(text, false);
  }
  if (parser !== undefined) yield parser.take('', true);
}

const collect = async (chunks: AsyncGenerator<Bytes, void>): Promise<Bytes> => {
  const all: Bytes[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return concatBytes(all);
};

const openText = (peeked: Peeked, name: string): OpenRows => ({
  format: 'csv',
  sheet: undefined,
  sheets: [],
  chunks: textRows(peeked.all, name),
  merged: () => 0,
});

/** Chooses the reader by the first bytes. `budget` counts what comes out unpacked. */
export const openRows = async (
  peeked: Peeked,
  options: { readonly name: string; readonly sheet?: string },
  budget: ByteBudget,
): Promise<OpenRows> => {
  const found = detectFormat(peeked.head);
  if (found === 'ole2') return refuseOle2(await collect(peeked.all));
  if (found === 'workbook') {
    const { rows, ...opened } = await openWorkbook(await collect(peeked.all), options.sheet, budget);
    return { format: 'xlsx', ...opened, chunks: rows };
  }
  if (found === 'text') return openText(peeked, options.name);
  const unpacked = await peekBytes(unpackBytes(peeked.all, 'gzip', budget), 8192);
  if (unpacked.head.length === 0) throw new TableRefused('empty-file');
  const inner = detectFormat(unpacked.head);
  if (inner !== 'text') throw new TableRefused('not-a-table', { looksLike: inner });
  return openText(unpacked, options.name);
};
