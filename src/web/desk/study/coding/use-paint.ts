import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CodeChoiceView } from '../../../../contract/study-coding.ts';
import type { CodingStore } from './coding-store.ts';
import { textHighlights, type TextHighlights } from './text-highlights.ts';
import type { CodeWords } from './use-code-words.ts';
import type { Marking } from './marking.ts';

/** Paints codings, what is marked and where the keyboard stands; each step paints only what it changed. */
export const usePaint = ({
  store,
  codes,
  codeWords,
  marking,
}: {
  readonly store: CodingStore;
  readonly codes: readonly CodeChoiceView[];
  readonly codeWords: CodeWords;
  readonly marking: Marking;
}): void => {
  const painter = useRef<TextHighlights>(undefined);
  useEffect(() => {
    const colors = codes.map(({ id }) => ({ codeId: id, color: codeWords.colorOf(id) }));
    const made = textHighlights(document, colors);
    painter.current = made;
    if (made !== undefined && marking.places !== undefined)
      made.paint(marking.places, { added: store.all, removed: [] });
    const stop = store.onStep((step) => {
      if (marking.places !== undefined) made?.paint(marking.places, step);
    });
    return () => {
      stop();
      made?.close();
      painter.current = undefined;
    };
  }, [store, codes, codeWords, marking]);
  useLayoutEffect(
    () =>
      marking.subscribe(() => {
        if (marking.places === undefined) return;
        const { start, end } = marking.stretch;
        const { focus } = marking.read();
        painter.current?.show(marking.places, 'marked', start, end);
        painter.current?.show(marking.places, 'caret', focus, Math.min(marking.places.length, focus + 1));
      }),
    [marking],
  );
};
