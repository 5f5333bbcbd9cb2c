import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import { isMessageKey, text, textOf, type PlainMessageKey } from '../../messages.ts';

/** What a list is written with: the reader's language, the names of countries, and the day by which something is late. */
export interface ListWords {
  readonly locale: Locale;
  readonly say: (key: PlainMessageKey) => string;
  /** A code in words, by the messages that begin with a prefix; a code without words stands as it is. */
  readonly name: (prefix: string, code: string | null) => string | null;
  readonly names: (prefix: string, codes: readonly string[]) => string;
  readonly yesNo: (value: boolean | null) => string | null;
  readonly local: (texts: LocalizedText | null) => string | null;
  readonly country: (code: string | null) => string | null;
  /** A region by the rules of the call that the list is of. */
  readonly region: (id: string) => string;
  readonly institution: (id: string) => string;
  /** National, `2026-11-23`. */
  readonly today: string;
}

/** What the register and the shipped lists say for it. */
export interface ListNames {
  readonly country: (code: string) => string;
  readonly regions: ReadonlyMap<string, LocalizedText>;
  readonly institutions: ReadonlyMap<string, LocalizedText>;
  readonly today: string;
}

export const listWords = (
  locale: Locale,
  { country, regions, institutions, today }: ListNames,
): ListWords => {
  const name = (prefix: string, code: string | null): string | null => {
    if (code === null) return null;
    const key = `${prefix}.${code}`;
    return isMessageKey(key) ? textOf(locale, key) : code;
  };
  return {
    locale,
    say: (key) => text(locale, key),
    name,
    names: (prefix, codes) => codes.map((code) => name(prefix, code)).join(', '),
    yesNo: (value) => (value === null ? null : text(locale, value ? 'list-file.yes' : 'list-file.no')),
    local: (texts) => texts?.[locale] ?? null,
    country: (code) => (code === null || code === '' ? null : country(code)),
    region: (id) => regions.get(id)?.[locale] ?? id,
    institution: (id) => institutions.get(id)?.[locale] ?? id,
    today,
  };
};
