import type { Locale } from '../../core/basics/locale.ts';
import texts from '../../../messages/follow-up.json' with { type: 'json' };

export type WordKey = keyof typeof texts;
export type Words = (key: WordKey, given?: Readonly<Record<string, string>>) => string;

/**
 * Texts of this page alone: the catalogue of all pages would be most of what a phone loads. They have names in braces
 * and no plurals, so that no message formatter is needed either.
 */
export const followUpWords =
  (locale: Locale): Words =>
  (key, given = {}) =>
    texts[key][locale]
      .replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
        const value = given[name];
        if (value === undefined) throw new Error(`${key} needs ${name}`);
        return value;
      })
      // A Russian date ends in «г.», whose point also ends a sentence; there are never two.
      .replaceAll(/(\sг\.)\./g, '$1');
