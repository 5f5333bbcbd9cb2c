import { countryCodeFinder, type Country } from '../basics/country.ts';

export interface ListedCountry extends Country {
  readonly alpha2: string;
}

/** The lists by which cells are understood. */
export interface CodeLists {
  readonly countries: readonly ListedCountry[];
  readonly currencies: ReadonlySet<string>;
  /** ISO 3166 alpha-3 of a code of two or three letters or of a name in one of the three languages. */
  readonly countryOf: (word: string) => string | undefined;
}

/** Codes of the European Commission that ISO 3166 has otherwise, or not at all. */
const commissionCodes = { EL: 'GRC', UK: 'GBR', XK: 'XKX' } as const;

export const codeLists = (
  countries: readonly ListedCountry[],
  currencies: ReadonlySet<string>,
): CodeLists => {
  const byCode = new Map<string, string>(Object.entries(commissionCodes));
  for (const { alpha2, alpha3 } of countries) {
    byCode.set(alpha3, alpha3);
    if (alpha2 !== '') byCode.set(alpha2, alpha3);
  }
  byCode.set('XKX', 'XKX');
  const byName = countryCodeFinder(countries);
  return {
    countries,
    currencies,
    countryOf: (word) =>
      byCode.get(word) ?? (word.length > 3 ? byName(word) : byCode.get(word.toUpperCase())) ?? byName(word),
  };
};
