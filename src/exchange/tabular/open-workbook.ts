import type { ByteBudget } from './byte-budget.ts';
import type { Bytes } from './byte-chunks.ts';
import type { TableRow } from './csv-rows.ts';
import { TableRefused } from './table-refusal.ts';
import { readDateStyles } from './xlsx-date-styles.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { readSharedStrings } from './xlsx-shared-strings.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { zipDirectory } from './zip-directory.ts';

/** A sheet whose rows have yet to be read. */
interface OpenSheet {
  readonly sheet: string;
  readonly rows: AsyncGenerator<TableRow[], void>;
  readonly merged: () => number;
}

/** The same sheet, where a row stands beneath its first; `undefined` of one that was read to its end for less. */
const asTable = async ({ rows, ...sheet }: OpenSheet): Promise<OpenSheet | undefined> => {
  const seen: TableRow[][] = [];
  for (let count = 0; count < 2;) {
    const next = await rows.next();
    if (next.done === true) return undefined;
    seen.push(next.value);
    count += next.value.length;
  }
  async function* again(): AsyncGenerator<TableRow[], void> {
    try {
      yield* seen;
      yield* rows;
    } finally {
      await rows.return();
    }
  }
  return { ...sheet, rows: again() };
};

/**
 * The rows of one sheet: the wanted one, else the first that is not hidden and has a row beneath its head, so that a title page is passed
 * over; and the names of all that are not hidden. Refuses with `no-such-sheet` and all of its readers' codes.
 */
export const openWorkbook = async (
  archive: Bytes,
  wanted: string | undefined,
  budget: ByteBudget,
): Promise<OpenSheet & { readonly sheets: readonly string[] }> => {
  const zip = zipDirectory(archive);
  if (!zip.has('[Content_Types].xml')) {
    const looksLike = zip.has('META-INF/manifest.xml') ? 'ods' : 'zip';
    throw new TableRefused('not-a-table', { looksLike });
  }
  const workbook = await readWorkbook(zip, budget);
  const candidates = workbook.sheets.filter(({ name, isHidden }) =>
    wanted === undefined ? !isHidden : name === wanted,
  );
  const [first] = candidates;
  if (first === undefined) {
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    throw new TableRefused('no-such-sheet', { wanted: wanted ?? '', sheets });
  }
  const strings =
    workbook.sharedStrings === undefined ? [] : await readSharedStrings(zip, workbook.sharedStrings, budget);
  const dateStyles =
    workbook.styles === undefined ? new Set<number>() : await readDateStyles(zip, workbook.styles, budget);
  const open = ({ name, part }: (typeof candidates)[number]): OpenSheet => {
    let merged = 0;
    const onMerged = (): void => {
      merged += 1;
    };
    const context = { name, part, strings, dateStyles, is1904: workbook.is1904, onMerged };
    return { sheet: name, rows: xlsxRows(zip, context, budget), merged: () => merged };
  };
  const sheets = workbook.sheets.flatMap(({ name, isHidden }) => (isHidden ? [] : [name]));
  for (const candidate of candidates) {
    const table = await asTable(open(candidate));
    if (table !== undefined) return { ...table, sheets };
  }
  return { ...open(first), sheets };
};
