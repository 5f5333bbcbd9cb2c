import { refuse, accept, type Result } from '../basics/result.ts';
import type { ParameterFault } from './parameter-fault.ts';

/** A table as it was read: headings and lines. */
export interface ParameterTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Reads the cells of one line by their headings; what cannot be read is a fault with file, row and column. */
export interface LineReader {
  readonly text: (column: string) => string;
  readonly number: (column: string) => Result<number, ParameterFault>;
  readonly fault: (
    code: ParameterFault['code'],
    column: string,
    params: ParameterFault['params'],
  ) => ParameterFault;
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export const lineReader = (
  { file, header }: ParameterTable,
  { line, cells }: ParameterTable['rows'][number],
): LineReader => {
  const text = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
  const fault: LineReader['fault'] = (code, column, params) => ({ code, file, row: line, column, params });
  return {
    text,
    fault,
    number: (column) => {
      const cell = text(column);
      if (cell === '') return refuse(fault('cell-empty', column, {}));
      const value = Number(cell);
      return plainNumber.test(cell) && Number.isFinite(value)
        ? accept(value)
        : refuse(fault('not-a-number', column, { value: cell }));
    },
  };
};

/** The columns of a table that are needed and not there, as faults of its first line. */
export const missingColumns = (
  { file, header }: ParameterTable,
  needed: readonly string[],
): readonly ParameterFault[] =>
  needed
    .filter((column) => !header.includes(column))
    .map((column) => ({ code: 'column-missing', file, row: 1, column, params: { column } }));
