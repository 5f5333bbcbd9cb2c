import type { ReleaseTable } from '../../contract/release.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../messages.ts';
import type { WordOf } from './say-found.ts';

/** The words of findings in the reader's language, and the names of what the tables call by code. */
export const auditWord = (locale: Locale, tables: readonly ReleaseTable[]): WordOf => {
  const names = new Map(
    tables.flatMap(({ categories }) => categories.map(({ code, name }) => [code, name[locale]] as const)),
  );
  return (word) =>
    isMessageKey(`audit.word.${word}`) ? textOf(locale, `audit.word.${word}`) : names.get(word);
};
