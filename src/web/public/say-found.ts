import { formatNumber, formatShare } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** What a word of a finding means to the reader; undefined for what is no such word. */
export type WordOf = (word: string) => string | undefined;

const plainNumber = /^-?\d{1,15}(?:\.(\d+))?$/;
/** Words that stand alone: not a part of a locator, and not in quotation marks, where the source speaks. */
const word = /“[^”]*”|(?<![\w.])[A-Za-z]+(?:[_=-][A-Za-z]+)*(?![\w.])/g;
const printed = /(?<![\w.])(-?)(\d{1,15}(?:\.(\d+))?)( %)?(?![\w.])/g;
/** Four digits may be a year, which is never grouped. */
const year = /^(?:19|20)\d\d$/;
const span = /(?<![\w.-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\w.-])/g;
const signs = { '<=': '≤\u00a0', '>=': '≥\u00a0' } as const;
const phrases = { 'at known periods': 'at-known-periods', 'comparison group': 'comparison-group' } as const;

const sayWords = (value: string, locale: Locale, wordOf: WordOf): string => {
  let text = value;
  for (const [phrase, code] of Object.entries(phrases)) text = text.replaceAll(phrase, code);
  const said = text.replace(word, (one) => (one.startsWith('“') ? one : (wordOf(one) ?? one)));
  return said
    .replace(/[<>]=/g, (sign) => signs[sign as keyof typeof signs])
    .replace(span, '$1–$2')
    .replace(printed, (_, minus: string, number: string, fraction: string | undefined, percent?: string) => {
      const value = Number(`${minus}${number}`);
      const decimals = fraction?.length ?? 0;
      if (percent !== undefined) return formatShare(value / 100, locale, decimals);
      return year.test(number) ? `${minus}${number}` : formatNumber(value, locale, decimals);
    });
};

/**
 * A value or a line of a computation for the reader: a number as the language prints it, and in anything else the words
 * and codes that `wordOf` knows. Rules print digits, signs and codes, the same in every language.
 */
export const sayFound = (value: string | number | null, locale: Locale, wordOf: WordOf): string => {
  if (value === null || value === '') return '–';
  if (value === '=') return wordOf('equal') ?? value;
  const found = plainNumber.exec(String(value));
  if (found !== null) return formatNumber(Number(value), locale, found[1]?.length ?? 0);
  return sayWords(String(value), locale, wordOf);
};

/** Reasons grouped by code, `part-not-published:Table1.2011.non_budgetary` with its parameter behind a colon. */
export const sayReasons = (
  reasons: readonly string[],
  locale: Locale,
  wordOf: WordOf,
  textOf: (code: string) => string,
): readonly string[] => {
  const groups = new Map<string, string[]>();
  for (const reason of reasons) {
    const [code = '', ...parameter] = reason.split(':');
    const parameters = groups.get(code) ?? [];
    groups.set(code, parameters);
    if (parameter.length > 0) parameters.push(sayWords(parameter.join(':'), locale, wordOf));
  }
  return [...groups].map(([code, parameters]) =>
    parameters.length === 0 ? textOf(code) : `${textOf(code)}: ${parameters.join(', ')}`,
  );
};
