import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { moveInText, stretchAt, type Stride } from './move-in-text.ts';
import type { TextBlock } from './text-blocks.ts';
import { textPlaces, type TextPlaces } from './text-places.ts';

/** What is marked, in units; an empty stretch is where the keyboard stands. */
export interface Marked {
  readonly anchor: number;
  readonly focus: number;
}

const strides: Readonly<Record<string, readonly [Stride, 1 | -1]>> = {
  ArrowRight: ['char', 1],
  ArrowLeft: ['char', -1],
  'Ctrl ArrowRight': ['word', 1],
  'Ctrl ArrowLeft': ['word', -1],
  ArrowDown: ['sentence', 1],
  ArrowUp: ['sentence', -1],
  'Ctrl ArrowDown': ['turn', 1],
  'Ctrl ArrowUp': ['turn', -1],
  PageDown: ['turn', 1],
  PageUp: ['turn', -1],
  Home: ['edge', -1],
  End: ['edge', 1],
};

const scrollTo = (places: TextPlaces, unit: number): void => {
  const at = places.nodeAt(unit);
  if (at === undefined) return;
  const range = document.createRange();
  range.setStart(at.node, at.offset);
  range.collapse(true);
  const rect = range.getBoundingClientRect();
  const margin = 90;
  if (rect.height === 0) at.node.parentElement?.scrollIntoView({ block: 'center' });
  else if (rect.top < margin) window.scrollBy(0, rect.top - margin);
  else if (rect.bottom > window.innerHeight - margin)
    window.scrollBy(0, rect.bottom - window.innerHeight + margin);
};

/**
 * The one stretch of the text that is marked, by whatever means: the browser's own selection (mouse, the handles of a touch screen) and the keys
 * write the same place. It stays while a dialog has the focus.
 */
export const useMarking = ({
  words,
  blocks,
  root,
  onMove,
}: {
  readonly words: string;
  readonly blocks: readonly TextBlock[];
  readonly root: RefObject<HTMLElement | null>;
  /** By key: for those who hear where they are. */
  readonly onMove: (marked: Marked) => void;
}) => {
  const places = useRef<TextPlaces>(undefined);
  const [marked, setMarked] = useState<Marked>({ anchor: blocks[0]?.from ?? 0, focus: blocks[0]?.from ?? 0 });
  const now = useRef(marked);
  const put = (next: Marked): void => {
    if (now.current.anchor === next.anchor && now.current.focus === next.focus) return;
    now.current = next;
    setMarked(next);
  };
  const placesOf = (): TextPlaces | undefined => {
    if (root.current !== null) places.current ??= textPlaces(root.current);
    return places.current;
  };

  useEffect(() => {
    places.current = undefined;
    const follow = (): void => {
      const selection = document.getSelection();
      const known = placesOf();
      if (known === undefined || selection?.anchorNode == null || selection.focusNode === null) return;
      const anchor = known.unitAt(selection.anchorNode, selection.anchorOffset);
      const focus = known.unitAt(selection.focusNode, selection.focusOffset);
      if (anchor !== undefined && focus !== undefined) put({ anchor, focus });
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [words]);

  const select = (next: Marked): void => {
    put(next);
    const known = placesOf();
    const [anchor, focus] = [
      known?.nodeAt(next.anchor, next.anchor > next.focus),
      known?.nodeAt(next.focus, next.focus > next.anchor),
    ];
    if (known && anchor && focus) {
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
      scrollTo(known, next.focus);
    }
    onMove(next);
  };

  /** Whether the key moved or marked. */
  const onKey = (event: KeyboardEvent): boolean => {
    const { anchor, focus } = now.current;
    const name = `${event.ctrlKey || event.metaKey ? 'Ctrl ' : ''}${event.key}`;
    const stride = strides[name];
    if (stride !== undefined && !event.altKey) {
      const next = moveInText(words, blocks, focus, ...stride);
      select({ anchor: event.shiftKey ? anchor : next, focus: next });
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const what = event.code === 'KeyS' ? 'sentence' : event.code === 'KeyT' ? 'turn' : undefined;
    if (what === undefined) return false;
    const { start, end } = stretchAt(words, blocks, Math.min(anchor, focus), what);
    select({ anchor: start, focus: end });
    return true;
  };

  return {
    marked,
    /** As it is this moment, for handlers. */
    read: () => ({
      start: Math.min(now.current.anchor, now.current.focus),
      end: Math.max(now.current.anchor, now.current.focus),
    }),
    placesOf,
    onKey,
    select,
  } as const;
};
