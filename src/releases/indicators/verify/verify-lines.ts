import type {
  IndicatorLine,
  IndicatorRelease,
  PrintedTable,
} from '../../../core/release/indicator-release.ts';
import { tableBehind } from '../../../core/release/table-behind.ts';
import { lineKey } from '../lines-table.ts';
import type { ReleaseFault } from './release-fault.ts';
import { tableName } from './table-name.ts';

/** A count of a unit as the table prints it: null where it does not, undefined where there is no such row or column. */
const countIn = (table: PrintedTable, unit: string, column: string): number | null | undefined => {
  const place = table.columns.indexOf(column);
  if (place < 0) return undefined;
  const row = table.rows.indexOf(unit);
  if (row >= 0) return table.cells[row * table.columns.length + place]?.count;
  return unit === 'all' ? table.columnSums[place] : undefined;
};

const sumIn = (table: PrintedTable, unit: string): number | undefined => {
  const row = table.rows.indexOf(unit);
  return row >= 0 ? table.rowSums[row] : unit === 'all' ? table.sum : undefined;
};

/** Numerators by the parts of a table: what belongs, or all but what does not. */
const numeratorParts: Readonly<Record<string, readonly string[]>> = {
  K1: ['returned'],
  K3: ['unknown'],
  K4: ['achieved'],
  K5: ['yes'],
  K7: ['yes'],
  K15: ['yes'],
  K18: ['yes'],
};

const disagrees = ({ indicator, unit, value }: IndicatorLine, table: PrintedTable): boolean => {
  const { numerator, denominator } = value;
  const sum = sumIn(table, unit);
  if (indicator === 'Q1' || indicator === 'Q4') return value.value !== null && value.value !== sum;
  if (denominator === null) return false;
  if (sum !== denominator) return true;
  if (indicator === 'K2') {
    const unknown = countIn(table, unit, 'unknown');
    return typeof unknown !== 'number' || numerator !== denominator - unknown;
  }
  const [part] = numeratorParts[indicator] ?? [];
  if (part === undefined) return false;
  if (numerator !== countIn(table, unit, part)) return true;
  const isShare = indicator !== 'K1' && value.value !== null && denominator > 0;
  return isShare && Math.abs((numerator ?? 0) / denominator - (value.value ?? 0)) > 1e-12;
};

/** Compares the lines of indicators with the counts they lean on: a figure that no table prints is wrong too. */
export const verifyLines = ({ lines, tables }: IndicatorRelease): readonly ReleaseFault[] =>
  lines.flatMap((line): readonly ReleaseFault[] => {
    const { indicator, year, through, month } = line;
    const behind = tableBehind(indicator);
    if (behind?.isOwn !== true || through !== year) return [];
    const table = tables.find(
      ({ id, ...own }) => id === behind.table && own.year === year && own.month === month,
    );
    if (table === undefined || !disagrees(line, table)) return [];
    return [{ code: 'line', params: { line: lineKey(line), table: tableName(table) } }];
  });
