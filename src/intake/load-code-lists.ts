import { readFile } from 'node:fs/promises';
import { codeLists, type CodeLists } from '../core/import/code-lists.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';

const folder = new URL('../../reference/code-lists/', import.meta.url);

const rowsOf = async (name: string): Promise<readonly (readonly string[])[]> => {
  const table = await readWholeTable(await readFile(new URL(name, folder)), {
    name,
    limitBytes: 1024 * 1024,
  });
  if (!table.ok) throw new Error(`${name} is unreadable: ${table.refusal.code}`);
  return table.value.rows.map(({ cells }) => cells);
};

/** The shipped lists of countries and currencies. Throws when one is not a table: they are part of the program. */
export const loadCodeLists = async (): Promise<CodeLists> => {
  const countries = (await rowsOf('countries.csv')).map(
    ([alpha2 = '', alpha3 = '', , en = '', ru = '', kk = '', aliases = '']) => ({
      ...{ alpha2, alpha3, en, ru, kk },
      aliases: aliases === '' ? [] : aliases.split('|'),
    }),
  );
  const currencies = new Set((await rowsOf('currencies.csv')).map(([code = '']) => code));
  return codeLists(countries, currencies);
};
