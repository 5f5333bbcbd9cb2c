import { readWholeTable, type WholeTable } from '../../../exchange/tabular/read-whole-table.ts';
import type { TableRefusal } from '../../../exchange/tabular/table-refusal.ts';
import type { Result } from '../../../core/basics/result.ts';
import type { Texts } from './texts.ts';

/** More than a page of claims is ever about, and little enough to be read at once. */
const limitBytes = 20 * 1024 * 1024;

/** A dropped or chosen file, or pasted text, as a table. */
export const readPasted = (
  given: string | { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<WholeTable, TableRefusal>> =>
  typeof given === 'string'
    ? readWholeTable(new TextEncoder().encode(given), { name: 'pasted.csv', limitBytes })
    : readWholeTable(given.bytes, { name: given.name, limitBytes });

/** Why a file is not read as a table, and where it stops being one. */
export const tableFault = ({ code, params, row, column, sheet }: TableRefusal, { say }: Texts): string => {
  const places = [
    ...(sheet === undefined ? [] : [say('intake.place.sheet', { sheet })]),
    ...(row === undefined ? [] : [say('intake.place.row', { row })]),
    ...(column === undefined ? [] : [say('intake.place.column', { column })]),
  ];
  const sentence = say(`intake.fault.${code}`, params);
  return places.length === 0 ? sentence : `${places.join(', ')}: ${sentence}`;
};
