import type { Locale } from '../../../core/basics/locale.ts';
import type { TextsOfLanguage } from './texts-of-language.ts';

/** What stands for `messages.catalogue.ts` in the desk's scripts (vite.config.ts): only the languages loaded so far. */
export const catalogue: Record<string, Record<string, Partial<Record<Locale, string>>>> = {};

export const addTexts = (locale: Locale, texts: TextsOfLanguage): void => {
  for (const [noun, own] of Object.entries(texts)) {
    const entries = (catalogue[noun] ??= {});
    for (const [key, text] of Object.entries(own)) (entries[key] ??= {})[locale] = text;
  }
};
