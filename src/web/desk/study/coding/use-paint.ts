import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CodeChoiceView } from '../../../../contract/study-coding.ts';
import type { CodingStore } from './coding-store.ts';
import { textHighlights, type TextHighlights } from './text-highlights.ts';
import type { TextPlaces } from './text-places.ts';
import type { CodeWords } from './use-code-words.ts';
import type { useMarking } from './use-marking.ts';

/** Paints codings, what is marked and where the keyboard stands; each step paints only what it changed. */
export const usePaint = ({
  store,
  codes,
  codeWords,
  marking,
  placesOf,
}: {
  readonly store: CodingStore;
  readonly codes: readonly CodeChoiceView[];
  readonly codeWords: CodeWords;
  readonly marking: Pick<ReturnType<typeof useMarking>, 'marked'>;
  readonly placesOf: () => TextPlaces | undefined;
}): void => {
  const painter = useRef<TextHighlights>(undefined);
  useEffect(() => {
    const colors = codes.map(({ id }) => ({ codeId: id, color: codeWords.colorOf(id) }));
    const made = textHighlights(document, colors);
    painter.current = made;
    const places = placesOf();
    if (made !== undefined && places !== undefined) made.paint(places, { added: store.all, removed: [] });
    const stop = store.onStep((step) => {
      const known = placesOf();
      if (known !== undefined) made?.paint(known, step);
    });
    return () => {
      stop();
      made?.close();
      painter.current = undefined;
    };
  }, [store, codes, codeWords]);
  const { anchor, focus } = marking.marked;
  useLayoutEffect(() => {
    const places = placesOf();
    if (places === undefined) return;
    const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)];
    painter.current?.show(places, 'marked', start, end);
    painter.current?.show(places, 'caret', focus, Math.min(places.length, focus + 1));
  }, [anchor, focus]);
};
