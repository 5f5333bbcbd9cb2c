import { codeLists, type CodeLists } from '../core/import/code-lists.ts';
import { shippedCodeList } from './shipped-code-list.ts';
import { shippedCountries } from './shipped-countries.ts';

/** The shipped lists of countries and currencies. Throws when one is not a table: they are part of the program. */
export const loadCodeLists = async (): Promise<CodeLists> => {
  const currencies = new Set((await shippedCodeList('currencies.csv')).map(([code = '']) => code));
  return codeLists(await shippedCountries(), currencies);
};
