import { isLocale, type Locale } from '../../../core/basics/locale.ts';

/** The words of the page's scripts, as the server wrote them into the page. */
export interface Texts {
  readonly locale: Locale;
  /** The text of a key with its `{parameters}` filled in. Throws when the server did not send it. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
  readonly has: (key: string) => boolean;
}

/** `{name}` is replaced by its parameter; nothing else of a message's syntax is known here. */
const fillText = (template: string, parameters: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));

/** Reads the texts from the attribute of the tools' element, and the language from the page. */
export const readTexts = (json: string, language: string): Texts => {
  const texts = new Map(Object.entries(JSON.parse(json) as Record<string, string>));
  return {
    locale: isLocale(language) ? language : 'en',
    has: (key) => texts.has(key),
    say: (key, parameters = {}) => {
      const template = texts.get(key);
      if (template === undefined) throw new Error(`The page has no text ${key}`);
      return fillText(template, parameters);
    },
  };
};
