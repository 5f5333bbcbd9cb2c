import type { Locale } from '../../core/basics/locale.ts';
import texts from '../../../messages/room.json' with { type: 'json' };

export type WordKey = keyof typeof texts;
export type Words = (key: WordKey, given?: Readonly<Record<string, string>>) => string;

/** Texts of this page alone, as the page of a follow-up has them: names in braces, no plurals, no message formatter to load. */
export const joinWords =
  (locale: Locale): Words =>
  (key, given = {}) =>
    texts[key][locale].replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      const value = given[name];
      if (value === undefined) throw new Error(`${key} needs ${name}`);
      return value;
    });
