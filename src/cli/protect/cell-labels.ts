import type { CountTable } from '../../core/disclosure/count-table.ts';
import { placeOf } from '../../core/disclosure/place-of.ts';

/** A cell by the names of its categories, fit for a terminal. */
export const cellLabels = (table: CountTable, cell: number): string =>
  placeOf(table, cell)
    .map((number, dimension) => table.labels[dimension]?.[number - 1] ?? '')
    .join(' × ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .slice(0, 200);
