import type { ProgramRow } from './program.ts';

/** By how much columns fall short of a row. */
export const shortOf = ({ least, columns, amounts }: ProgramRow, values: ArrayLike<number>): number =>
  least - columns.reduce((sum, column, at) => sum + (amounts[at] ?? 0) * (values[column] ?? 0), 0);
