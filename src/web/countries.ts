import type { Locale } from '../core/basics/locale.ts';
import { countryOptions } from './country-options.ts';

type Options = ReturnType<typeof countryOptions>;

interface Known {
  readonly options: Options;
  readonly names: ReadonlyMap<string, string>;
}

const read = new Map<Locale, Known>();

const knownIn = (locale: Locale): Known => {
  let known = read.get(locale);
  if (known === undefined) {
    const options = countryOptions(locale);
    known = { options, names: new Map(options.map(({ value, label }) => [value, label])) };
    read.set(locale, known);
  }
  return known;
};

/** Countries by their names; read once a language, because tables ask for every row. */
export const countries = {
  /** The name, or the code where the list has none. */
  nameOf: (code: string, locale: Locale): string => knownIn(locale).names.get(code) ?? code,
  list: (locale: Locale): Options => knownIn(locale).options,
} as const;
