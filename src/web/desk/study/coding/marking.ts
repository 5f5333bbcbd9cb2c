import type { KeyboardEvent } from 'react';
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
 * write the same place. It stays while a dialog has the focus. Made for `useSyncExternalStore`.
 */
export class Marking {
  readonly #words: string;
  readonly #blocks: readonly TextBlock[];
  #marked: Marked;
  #places: TextPlaces | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(words: string, blocks: readonly TextBlock[]) {
    this.#words = words;
    this.#blocks = blocks;
    const first = blocks[0]?.from ?? 0;
    this.#marked = { anchor: first, focus: first };
  }

  readonly read = (): Marked => this.#marked;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Places of the text that is attached. */
  get places(): TextPlaces | undefined {
    return this.#places;
  }

  get stretch(): { readonly start: number; readonly end: number } {
    const { anchor, focus } = this.#marked;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** Follows the browser's selection within the element that shows the text; the answer ends it. */
  readonly attach = (root: HTMLElement): (() => void) => {
    const places = textPlaces(root);
    this.#places = places;
    const follow = (): void => {
      const selection = document.getSelection();
      if (selection === null || selection.anchorNode === null || selection.focusNode === null) return;
      const anchor = places.unitAt(selection.anchorNode, selection.anchorOffset);
      const focus = places.unitAt(selection.focusNode, selection.focusOffset);
      if (anchor !== undefined && focus !== undefined) this.#put({ anchor, focus });
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  };

  /** Where a key leads; undefined where it neither moves nor marks. */
  readonly onKey = (event: KeyboardEvent): Marked | undefined => {
    const { anchor, focus } = this.#marked;
    const isCommand = event.ctrlKey || event.metaKey;
    const stride = event.altKey ? undefined : strides[`${isCommand ? 'Ctrl ' : ''}${event.key}`];
    if (stride !== undefined) {
      const next = event.shiftKey ? this.#extended(focus, ...stride) : this.#moved(focus, ...stride);
      return this.#select({ anchor: event.shiftKey ? anchor : next, focus: next });
    }
    if (isCommand || event.altKey) return undefined;
    const what = event.code === 'KeyS' ? 'sentence' : event.code === 'KeyT' ? 'turn' : undefined;
    if (what === undefined) return undefined;
    const { start, end } = stretchAt(this.#words, this.#blocks, this.stretch.start, what);
    return this.#select({ anchor: start, focus: end });
  };

  #moved(from: number, stride: Stride, direction: 1 | -1): number {
    return moveInText(this.#words, this.#blocks, from, stride, direction);
  }

  /** Turn by turn a mark ends where the words of a turn end, not at the next speaker. */
  #extended(focus: number, stride: Stride, direction: 1 | -1): number {
    if (stride !== 'turn' || direction < 0) return this.#moved(focus, stride, direction);
    const end = this.#moved(focus, 'edge', 1);
    return end > focus ? end : this.#moved(this.#moved(focus, 'turn', 1), 'edge', 1);
  }

  #select(next: Marked): Marked {
    this.#put(next);
    const [anchor, focus] = [
      this.#places?.nodeAt(next.anchor, next.anchor > next.focus),
      this.#places?.nodeAt(next.focus, next.focus > next.anchor),
    ];
    if (this.#places && anchor && focus) {
      document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
      scrollTo(this.#places, next.focus);
    }
    return next;
  }

  #put(next: Marked): void {
    if (this.#marked.anchor === next.anchor && this.#marked.focus === next.focus) return;
    this.#marked = next;
    for (const listener of this.#listeners) listener();
  }
}
