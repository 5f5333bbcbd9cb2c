import type { ByteBudget } from './byte-budget.ts';
import type { Bytes } from './byte-chunks.ts';
import type { TableRow } from './csv-rows.ts';
import { TableRefused } from './table-refusal.ts';
import { readDateStyles } from './xlsx-date-styles.ts';
import { xlsxRows } from './xlsx-rows.ts';
import { readSharedStrings } from './xlsx-shared-strings.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { zipDirectory } from './zip-directory.ts';

/** The rows of one sheet: the wanted one, else the first that is not hidden. Refuses with `no-such-sheet` and all of its readers' codes. */
export const openWorkbook = async (
  archive: Bytes,
  wanted: string | undefined,
  budget: ByteBudget,
): Promise<{ sheet: string; rows: AsyncGenerator<TableRow[], void>; merged: () => number }> => {
  const zip = zipDirectory(archive);
  if (!zip.has('[Content_Types].xml')) {
    const looksLike = zip.has('META-INF/manifest.xml') ? 'ods' : 'zip';
    throw new TableRefused('not-a-table', { looksLike });
  }
  const workbook = await readWorkbook(zip, budget);
  const sheet = workbook.sheets.find(({ name, isHidden }) =>
    wanted === undefined ? !isHidden : name === wanted,
  );
  if (sheet === undefined) {
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    throw new TableRefused('no-such-sheet', { wanted: wanted ?? '', sheets });
  }
  const strings =
    workbook.sharedStrings === undefined ? [] : await readSharedStrings(zip, workbook.sharedStrings, budget);
  const dateStyles =
    workbook.styles === undefined ? new Set<number>() : await readDateStyles(zip, workbook.styles, budget);
  let merged = 0;
  const onMerged = (): void => {
    merged += 1;
  };
  const { name, part } = sheet;
  const context = { name, part, strings, dateStyles, is1904: workbook.is1904, onMerged };
  return { sheet: name, rows: xlsxRows(zip, context, budget), merged: () => merged };
};
