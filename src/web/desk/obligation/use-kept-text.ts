import { useEffect, useState } from 'react';
import { pageTexts } from '../saving/page-texts.ts';

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** A text that stays in the page until it is sent, whatever other page is looked at; the browser warns before it is lost. */
export const useKeptText = (key: string): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(() => pageTexts.read(key));
  const isTyped = text !== '';
  useEffect(() => {
    if (!isTyped) return undefined;
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isTyped]);
  return [
    text,
    (typed) => {
      pageTexts.keep(key, typed);
      setText(typed);
    },
  ];
};
