import { createContext, useContext } from 'react';
import type { Locale } from '../../core/basics/locale.ts';
import { participantWords } from './participant-words.ts';

interface WordsHere {
  readonly locale: Locale;
  readonly words: ReturnType<typeof participantWords>;
}

const context = createContext<WordsHere>({ locale: 'kk', words: participantWords('kk') });

/** The language of the page: set once at its root, read by every part. */
export const wordsHere = { Provider: context.Provider, use: (): WordsHere => useContext(context) } as const;
