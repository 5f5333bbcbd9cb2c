import { text as message } from '../../src/messages.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { messageKeys, otherLanguageOf, ownNames } from './known-texts.ts';
import type { PageContent } from './read-page.ts';

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 90)}…` : words);

/** What is never meant for a reader. */
const slip = /\bundefined\b(?! [—:]|: )|\bNaN\b|\bInfinity\b|\[object|\{[a-zA-Z]+\}|Invalid Date/;
/** Two words of a program tied together: a state or a code in place of its text. English has such words itself, so the other two languages show it. */
const bareCode = /^[a-z]+(-[a-z]+)+$/;
/** Libraries whose tables the page of operation names. */
const libraries: ReadonlySet<string> = new Set(['pg-boss', 'better-auth']);
const keyLike = /[a-z][a-z-]*(?:\.[a-z0-9-]+)+/g;

const keysIn = (words: string): readonly string[] =>
  (words.match(keyLike) ?? []).filter(
    (word) => messageKeys.has(word) && (word.includes('-') || word.split('.').length > 2),
  );

const cyrillic = /\p{Script=Cyrillic}/u;
const latinWord = /\p{Script=Latin}{4}/u;

/** A heading that has only letters of another language and no name out of the records, which is written as it is. */
const isForeignHeading = (locale: Locale, words: string): boolean =>
  locale === 'en'
    ? cyrillic.test(words) && !/\p{Script=Latin}/u.test(words)
    : latinWord.test(words) && !cyrillic.test(words);
const isRecorded = (words: string, records: readonly string[]): boolean =>
  (words.match(/\p{L}{4,}/gu) ?? []).every((word) => records.some((record) => record.includes(word)));

/** Pages for phones without an account are called after themselves, all others after themselves and the site. */
const ownName = /^\/[a-z]{2}\/(follow-up|join|participant)$/;
const isTitle = (title: string, locale: Locale, path: string): boolean => {
  const parts = title.split(' — ');
  return ownName.test(path)
    ? title !== '' && new Set(parts).size === parts.length
    : title.includes(message(locale, 'site.name'));
};

/** What is wrong with the words of a page; `records` are the answers of the API that it may show. */
export const textFaults = (
  locale: Locale,
  content: PageContent,
  records: readonly string[],
): readonly string[] => {
  const { path, lang, title, headings, texts, allTexts } = content;
  const first = headings.filter(({ level }) => level === 1);
  const lost = [message(locale, 'desk.not-found.title'), message(locale, 'desk.failed.title')];
  return [
    ...(lang === locale ? [] : [`is marked as ${lang === '' ? 'no language' : lang}`]),
    ...(isTitle(title, locale, path) ? [] : [`has the title "${title}"`]),
    ...first.filter(({ text }) => lost.includes(text)).map(({ text }) => `leads nowhere: "${text}"`),
    ...headings.filter(({ text }) => text === '').map(({ level }) => `has an empty heading ${level}`),
    ...headings
      .filter(
        ({ text }) => !ownNames.has(text) && isForeignHeading(locale, text) && !isRecorded(text, records),
      )
      .map(({ text }) => `heading without a letter of its language: "${short(text)}"`),
    ...allTexts.flatMap(keysIn).map((key) => `missing text: ${key}`),
    ...allTexts.filter((words) => slip.test(words)).map((words) => `not for a reader: "${short(words)}"`),
    ...texts
      .filter((words) => locale !== 'en' && bareCode.test(words) && !libraries.has(words))
      .map((words) => `code in place of a word: "${words}"`),
    ...texts.flatMap((words) => {
      const other = otherLanguageOf(locale, words);
      // Somebody wrote what a message says too.
      return other === undefined || records.some((record) => record.includes(words))
        ? []
        : [`text in ${other}: "${short(words)}"`];
    }),
  ];
};
