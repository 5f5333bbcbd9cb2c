import type { ListedCountry } from '../core/import/code-lists.ts';
import { shippedCodeList } from './shipped-code-list.ts';

/** The rows of `reference/code-lists/countries.csv`, in their order. `numeric`: three digits of ISO 3166-1. */
export const shippedCountries = async (): Promise<
  readonly (ListedCountry & { readonly numeric: string })[]
> =>
  (await shippedCodeList('countries.csv')).map(
    ([alpha2 = '', alpha3 = '', numeric = '', en = '', ru = '', kk = '', aliases = '']) => ({
      ...{ alpha2, alpha3, numeric, en, ru, kk },
      aliases: aliases === '' ? [] : aliases.split('|'),
    }),
  );
