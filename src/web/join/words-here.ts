import { createContext, useContext } from 'react';
import type { Locale } from '../../core/basics/locale.ts';
import { joinWords, type Words } from './join-words.ts';

interface WordsHere {
  readonly locale: Locale;
  readonly words: Words;
}

const context = createContext<WordsHere>({ locale: 'kk', words: joinWords('kk') });

/** The language of the page: set once at its root, read by every part. */
export const wordsHere = { Provider: context.Provider, use: (): WordsHere => useContext(context) } as const;
