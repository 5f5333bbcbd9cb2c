import { accept, refuse, type Result } from '../basics/result.ts';
import type { CountTable } from './count-table.ts';
import { mostCells } from './most-cells.ts';
import { readCount } from './read-count.ts';
import type { TableFault } from './table-fault.ts';

/** A row of a file: its line, and its cells as they stand there. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Names that are empty or stand twice, in their order. */
const labelFaults = (
  labels: readonly string[],
  placeOf: (at: number) => Pick<TableFault, 'row' | 'column'>,
): readonly TableFault[] => {
  const known = new Set<string>();
  return labels.flatMap((label, at): readonly TableFault[] => {
    if (label === '') return [{ code: 'label-empty', ...placeOf(at), params: {} }];
    if (known.has(label)) return [{ code: 'label-twice', ...placeOf(at), params: { label } }];
    known.add(label);
    return [];
  });
};

/** A table of two dimensions: labels in its first row and column, counts in the others, no margins. All faults at once. */
export const readMatrix = (
  header: readonly string[],
  rows: readonly FileRow[],
): Result<CountTable, readonly TableFault[]> => {
  const columns = header.slice(1).map((label) => label.trim());
  const labels = rows.map(({ cells }) => (cells[0] ?? '').trim());
  const cells = columns.length * rows.length;
  if (cells > mostCells)
    return refuse([{ code: 'table-too-large', params: { cells: String(cells), limit: String(mostCells) } }]);
  const faults: TableFault[] = [
    ...(columns.length < 2 ? [{ code: 'category-alone' as const, params: { dimension: '2' } }] : []),
    ...(labels.length < 2 ? [{ code: 'category-alone' as const, params: { dimension: '1' } }] : []),
    ...labelFaults(columns, (at) => ({ row: 1, column: String(at + 2) })),
    ...labelFaults(labels, (at) => ({ row: rows[at]?.line ?? 0, column: '1' })),
  ];
  const values: number[] = [];
  for (const row of rows)
    for (const [at, typed] of row.cells.slice(1).entries()) {
      const read = readCount(typed);
      if (read.ok) values.push(read.value);
      else faults.push({ ...read.refusal, row: row.line, column: columns[at] || String(at + 2) });
    }
  return faults.length > 0 ? refuse(faults) : accept({ labels: [labels, columns], values });
};
