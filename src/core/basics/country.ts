/** One row of the list of countries. */
export interface Country {
  readonly alpha3: string;
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
  /** Other English names met in sources. */
  readonly aliases: readonly string[];
}

/** Case, accents, kinds of apostrophe and runs of spaces do not tell countries apart. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Finds the ISO 3166 alpha-3 code of a country by its name in any of the three languages or by an alias.
 *
 * Throws when two countries of the list answer to one name: such a list must be corrected, not guessed at.
 */
export const countryCodeFinder = (countries: Iterable<Country>): ((name: string) => string | undefined) => {
  const codes = new Map<string, string>();
  for (const { alpha3, en, ru, kk, aliases } of countries) {
    for (const name of [en, ru, kk, ...aliases]) {
      const key = fold(name);
      const taken = codes.get(key);
      if (taken !== undefined && taken !== alpha3) {
        throw new Error(`The name ${name} stands for ${taken} and for ${alpha3}`);
      }
      // Most files spell most names as the list does; folding a name costs more than all else in reading a line.
      if (key !== '') codes.set(key, alpha3).set(name, alpha3);
    }
  }
  return (name) => codes.get(name) ?? codes.get(fold(name));
};
