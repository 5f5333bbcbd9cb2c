import { countryCodeFinder } from '../core/basics/country.ts';
import type { LocalizedText } from '../core/basics/locale.ts';
import { shippedCountries } from './shipped-countries.ts';

/** The shipped list of countries: names in three languages, codes, and how to find a code by name. */
export interface CountryList {
  readonly nameOf: (alpha3: string) => LocalizedText | undefined;
  readonly numericOf: (alpha3: string) => string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2Of: (alpha3: string) => string | undefined;
  readonly codeOf: (name: string) => string | undefined;
}

/** Reads the list. Throws when it is not a table: it is part of the program. */
export const loadCountryList = async (): Promise<CountryList> => {
  const countries = await shippedCountries();
  const byCode = new Map(countries.map((country) => [country.alpha3, country]));
  return {
    nameOf: (alpha3) => {
      const country = byCode.get(alpha3);
      return country === undefined ? undefined : { kk: country.kk, ru: country.ru, en: country.en };
    },
    numericOf: (alpha3) => byCode.get(alpha3)?.numeric,
    alpha2Of: (alpha3) => byCode.get(alpha3)?.alpha2,
    codeOf: countryCodeFinder(countries),
  };
};
