import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './core/basics/locale.ts';
import { catalogue } from './messages.catalogue.ts';
import type { MessageParameters } from './messages.types.ts';

export type MessageKey = keyof MessageParameters;

/** Keys that need no parameters, so that a table of keys can be rendered without a cast. */
export type PlainMessageKey = {
  [Key in MessageKey]: Record<string, never> extends MessageParameters[Key] ? Key : never;
}[MessageKey];

const compiled = new Map<string, IntlMessageFormat>();

const find = (key: string): Partial<Record<Locale, string>> | undefined => {
  const [noun = '', ...rest] = key.split('.');
  return catalogue[noun]?.[rest.join('.')];
};

/** Whether texts of that language are here: always in three languages, but for the desk, which loads those its reader asked for. */
export const hasTexts = (locale: Locale): boolean => find('site.name')?.[locale] !== undefined;

export const isMessageKey = (key: string): key is MessageKey => find(key) !== undefined;

/**
 * The text of a message in the reader's language. Numbers and dates are formatted by the caller
 * (`core/basics/format-number`); only plural categories are chosen here.
 */
export const text = <Key extends MessageKey>(
  locale: Locale,
  key: Key,
  ...[parameters]: Record<string, never> extends MessageParameters[Key]
    ? []
    : [parameters: MessageParameters[Key]]
): string => {
  const id = `${locale}:${key}`;
  let message = compiled.get(id);
  if (message === undefined) {
    const pattern = find(key)?.[locale];
    if (pattern === undefined) throw new Error(`No message ${key} in ${locale}`);
    message = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  const said = String(message.format<string>(parameters));
  // A Russian date ends in «г.», whose point also ends a sentence; there are never two.
  return locale === 'ru' ? said.replaceAll(/(\sг\.)\./g, '$1') : said;
};

/** For codes that come out of data (a measure, a refusal): the text, or a throw if nobody wrote one. */
export const textOf = (
  locale: Locale,
  key: string,
  parameters: Readonly<Record<string, string | number>> = {},
): string => {
  if (!isMessageKey(key)) throw new Error(`No message ${key}`);
  const render = text as (locale: Locale, key: string, parameters: object) => string;
  return render(locale, key, parameters);
};
