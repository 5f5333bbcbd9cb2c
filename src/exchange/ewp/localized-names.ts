import type { LangText } from '../xml/form/lang-text.ts';

const scripts = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Latn', /\p{Script=Latin}/u],
] as const;

/** The script of a name, where all its letters are of one. */
const scriptOf = (text: string): string | undefined => {
  const found = scripts.filter(([, letters]) => letters.test(text));
  const [first] = found;
  return found.length === 1 && first !== undefined ? first[0] : undefined;
};

/**
 * A name in up to three languages as Erasmus Without Paper has it, Latin letters first where there are any: `en`, `kk-Cyrl`, `ru-Cyrl`. The
 * script is read from the letters themselves (`kk-Latn`), and left out where they are of two. What is empty is left out.
 */
export const localizedNames = (names: {
  readonly kk?: string | null;
  readonly ru?: string | null;
  readonly en?: string | null;
}): readonly LangText[] =>
  (['en', 'kk', 'ru'] as const).flatMap((locale) => {
    const text = names[locale] ?? '';
    if (text.trim() === '') return [];
    const script = scriptOf(text);
    const isUsual = script === undefined || (locale === 'en' && script === 'Latn');
    return [{ text, lang: isUsual ? locale : `${locale}-${script}` }];
  });
