import { readFile } from 'node:fs/promises';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';

const folder = new URL('../../reference/code-lists/', import.meta.url);

/** The rows of a list in `reference/code-lists`, without its header. Throws when it is not a table: it is part of the program. */
export const shippedCodeList = async (name: string): Promise<readonly (readonly string[])[]> => {
  const table = await readWholeTable(await readFile(new URL(name, folder)), {
    name,
    limitBytes: 1024 * 1024,
  });
  if (!table.ok) throw new Error(`${name} is unreadable: ${table.refusal.code}`);
  return table.value.rows.map(({ cells }) => cells);
};
