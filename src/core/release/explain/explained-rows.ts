import type { IndicatorId } from '../../indicator/indicator-id.ts';
import type { Gathered } from '../collect/gathered.ts';
import type { Cell } from './cell.ts';
import { partRole, type PartRole } from './part-role.ts';
import { tableOf } from './table-of.ts';

/** One record behind a figure. */
export interface ExplainedRow {
  readonly university: string;
  readonly record: string;
  /** Where a table of counts has it; null where the record gave numbers. */
  readonly part: string | null;
  readonly counted: PartRole | null;
  readonly numbers: Readonly<Record<string, number>>;
}

/** The records behind a cell, university by university, in the order in which they were read. */
export const explainedRows = (
  indicator: IndicatorId,
  { university, year, month, category }: Cell,
  { counted, rows }: Gathered,
): readonly ExplainedRow[] => {
  const found: ExplainedRow[] = [];
  const band = indicator === 'K14' ? ` ${category?.split(' ').at(-1) ?? ''} ` : '';
  for (const table of counted) {
    if (table.id !== tableOf(indicator) || table.year !== year || table.month !== month) continue;
    for (const [row, record] of table.records.entries()) {
      const unit = table.units[table.unitOf[row] ?? 0] ?? '';
      const part = table.parts[table.partOf[row] ?? 0] ?? '';
      if ((university !== null && unit !== university) || !part.includes(band)) continue;
      found.push({
        university: unit,
        record,
        part,
        counted: partRole(indicator, part, category),
        numbers: {},
      });
    }
  }
  for (const { unit, records, columns, ...about } of rows) {
    if (about.indicator !== indicator || about.year !== year) continue;
    if (university !== null && unit !== university) continue;
    for (const [row, record] of records.entries()) {
      const numbers = Object.entries(columns).map(([name, column]) => [name, column[row] ?? 0]);
      found.push({
        university: unit,
        record,
        part: null,
        counted: null,
        numbers: Object.fromEntries(numbers) as Record<string, number>,
      });
    }
  }
  return found;
};
