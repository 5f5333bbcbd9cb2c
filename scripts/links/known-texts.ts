import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { catalogue } from '../../src/messages.catalogue.ts';

const entries = Object.entries(catalogue).flatMap(([noun, messages]) =>
  Object.entries(messages).map(([key, message]) => ({ key: `${noun}.${key}`, message })),
);

/** Names of messages, which no reader ever sees. */
export const messageKeys: ReadonlySet<string> = new Set(entries.map(({ key }) => key));

const plainTexts = (locale: Locale): ReadonlySet<string> =>
  new Set(entries.map(({ message }) => message[locale].replace(/\s+/g, ' ').trim()));
const textsIn = Object.fromEntries(locales.map((locale) => [locale, plainTexts(locale)])) as Record<
  Locale,
  ReadonlySet<string>
>;

/** Written in one way everywhere: languages in themselves, and what is called in Latin letters. */
export const ownNames: ReadonlySet<string> = new Set(['Қазақша', 'Русский', 'English', 'Qaitu', 'BibTeX']);

/** The language in which the program says this text, when that is another one than the page's. */
export const otherLanguageOf = (locale: Locale, text: string): Locale | undefined =>
  text.length < 4 || ownNames.has(text) || textsIn[locale].has(text)
    ? undefined
    : locales.find((other) => other !== locale && textsIn[other].has(text));
