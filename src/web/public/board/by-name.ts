import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorRelease } from '../../../core/release/indicator-release.ts';

/** Universities in the order of the alphabet, never of a value. Made on the server, whose ICU knows Kazakh. */
export const universitiesByName = ({ universities }: IndicatorRelease, locale: Locale) => {
  const { compare } = new Intl.Collator(locale);
  return universities.toSorted((a, b) => compare(a.name[locale], b.name[locale]));
};
