import type { TableRefusal } from '../exchange/tabular/table-refusal.ts';
import type { IntakeFault } from './intake-fault.ts';

/** Why a file is not read as a table, with the name by which its owner knows it. */
export const tableFault = ({ column, ...refusal }: TableRefusal, file: string): IntakeFault => ({
  ...refusal,
  file,
  ...(column === undefined ? {} : { column: String(column) }),
});
