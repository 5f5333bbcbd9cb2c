import { accept, refuse, type Result } from '../basics/result.ts';
import type { CountTable } from './count-table.ts';
import { mostCells } from './most-cells.ts';
import { readCount } from './read-count.ts';
import type { FileRow } from './read-matrix.ts';
import type { TableFault } from './table-fault.ts';

/**
 * A table of any number of dimensions: a column for each, the count in the last one, a row for each combination; one that is missing counts
 * nobody. Categories are numbered as they first appear. All faults at once.
 */
export const readLong = (
  header: readonly string[],
  rows: readonly FileRow[],
): Result<CountTable, readonly TableFault[]> => {
  const dimensions = header.length - 1;
  if (dimensions < 2) return refuse([{ code: 'dimension-missing', row: 1, params: {} }]);
  const numbers = Array.from({ length: dimensions }, () => new Map<string, number>());
  const faults: TableFault[] = [];
  const found = new Map<string, { readonly place: readonly number[]; readonly value: number }>();
  for (const { line, cells } of rows) {
    const labels = cells.slice(0, dimensions).map((label) => label.trim());
    const place = labels.map((label, at) => {
      if (label === '') faults.push({ code: 'label-empty', row: line, column: header[at] ?? '', params: {} });
      const known = numbers[at];
      const number = known?.get(label) ?? known?.size ?? 0;
      known?.set(label, number);
      return number;
    });
    const read = readCount(cells[dimensions] ?? '');
    if (!read.ok) faults.push({ ...read.refusal, row: line, column: header[dimensions] ?? '' });
    const key = place.join(' ');
    if (found.has(key))
      faults.push({ code: 'combination-twice', row: line, params: { combination: labels.join(', ') } });
    if (read.ok) found.set(key, { place, value: read.value });
  }
  for (const [at, known] of numbers.entries())
    if (known.size < 2)
      faults.push({
        code: 'category-alone',
        column: header[at] ?? '',
        params: { dimension: String(at + 1) },
      });
  const count = numbers.reduce((product, { size }) => product * size, 1);
  if (count > mostCells)
    faults.push({ code: 'table-too-large', params: { cells: String(count), limit: String(mostCells) } });
  if (faults.length > 0) return refuse(faults);
  const values = Array<number>(count).fill(0);
  for (const { place, value } of found.values())
    values[place.reduce((at, number, dimension) => at * (numbers[dimension]?.size ?? 1) + number, 0)] = value;
  return accept({ labels: numbers.map((known) => [...known.keys()]), values });
};
