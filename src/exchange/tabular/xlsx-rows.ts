import type { ByteBudget } from './byte-budget.ts';
import type { TableRow } from './csv-rows.ts';
import { attributePattern, rawAttribute } from './scan-xml.ts';
import { tableLimits } from './table-limits.ts';
import type { TableRefusalCode } from './table-refusal.ts';
import { TableRefused } from './table-refusal.ts';
import { decodeEscapes, plainNumber, serialToIso } from './xlsx-cell-text.ts';
import { scanPart } from './xlsx-part.ts';
import type { ZipDirectory } from './zip-directory.ts';

/** What the cells of a sheet need beside the sheet itself. */
interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly is1904: boolean;
  /** Told of each area of merged cells, whose value stands in its first cell alone; a sheet names them behind its rows. */
  readonly onMerged: () => void;
}

const reference = attributePattern('r');
const kind = attributePattern('t');
const style = attributePattern('s');

/** `XFD12` → 16384; 0 when the reference is not one. */
const columnOf = (cell: string): number => {
  let column = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
};

/**
 * The rows of a sheet as they are unpacked, empty ones left out, cells as text: numbers with a point, dates as ISO.
 * Cells behind the last one with content are not there; the caller knows how wide the table is.
 */
export async function* xlsxRows(
  zip: ZipDirectory,
  sheet: SheetContext,
  budget: ByteBudget,
): AsyncGenerator<TableRow[], void> {
  let rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let cellKind = 'n';
  let cellStyle = 0;
  let value = '';
  let hasValue = false;
  let hasFormula = false;
  let isRow = false;
  let isCell = false;
  let isPhonetic = false;
  let isText = false;

  const refuse = (code: TableRefusalCode, params: Readonly<Record<string, string | number>>): TableRefused =>
    new TableRefused(code, params, { sheet: sheet.name, row: line, column });

  const cellText = (): string => {
    switch (cellKind) {
      case 's': {
        const text = sheet.strings[Number(value)];
        if (text === undefined) throw refuse('broken-workbook', { part: sheet.part });
        return decodeEscapes(text);
      }
      case 'inlineStr':
      case 'str':
        return decodeEscapes(value);
      case 'b':
        return value === '1' ? 'true' : 'false';
      case 'n':
        return sheet.dateStyles.has(cellStyle) && value.trim() !== '' && Number.isFinite(Number(value))
          ? serialToIso(Number(value), sheet.is1904)
          : plainNumber(value);
      default:
        return value;
    }
  };

  const closeCell = (): void => {
    isCell = false;
    if (hasFormula && !hasValue) throw refuse('formula-without-value', {});
    const text = hasValue ? cellText() : '';
    if (text === '') return;
    budget.spend(text.length);
    while (cells.length < column) cells.push('');
    cells[column - 1] = text;
  };

  const openCell = (attributes: string): void => {
    const cell = rawAttribute(attributes, reference);
    column = cell === undefined ? column + 1 : columnOf(cell);
    if (column < 1) throw refuse('broken-workbook', { part: sheet.part });
    if (column > tableLimits.columns) {
      throw refuse('too-many-columns', { columns: column, limit: tableLimits.columns });
    }
    isCell = true;
    cellKind = rawAttribute(attributes, kind) ?? 'n';
    cellStyle = Number(rawAttribute(attributes, style) ?? 0);
    value = '';
    hasValue = false;
    hasFormula = false;
  };

  const openRow = (attributes: string): void => {
    const number = rawAttribute(attributes, reference);
    line = number === undefined ? line + 1 : Number(number);
    column = 0;
    cells = [];
    isRow = true;
    if (!Number.isInteger(line) || line < 1 || line > tableLimits.sheetRows) {
      throw new TableRefused('broken-workbook', { part: sheet.part }, { sheet: sheet.name });
    }
  };

  const pieces = scanPart(zip, sheet.part, budget, {
    open(name, attributes) {
      if (name === 'row') openRow(attributes);
      else if (name === 'c' && isRow) openCell(attributes);
      else if (name === 'f') hasFormula = true;
      else if (name === 'mergeCell') sheet.onMerged();
      else if (name === 'rPh') isPhonetic = true;
      isText = isCell && !isPhonetic && (name === 'v' || name === 't');
      if (isText && name === 't') hasValue = true;
    },
    close(name) {
      isText = false;
      if (name === 'c' && isCell) closeCell();
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'row' && isRow) {
        isRow = false;
        if (cells.length > 0) rows.push({ line, cells });
      }
    },
    text(text) {
      if (!isText) return;
      value += text;
      hasValue = true;
      if (value.length > tableLimits.cellCharacters) {
        throw refuse('cell-too-long', { limit: tableLimits.cellCharacters });
      }
    },
  });
  for await (const _ of pieces) {
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
