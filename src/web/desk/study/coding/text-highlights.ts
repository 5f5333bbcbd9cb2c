import type { CodingStep, ShownCoding } from './shown-coding.ts';
import type { TextPlaces } from './text-places.ts';

const prefix = 'coding-';

/** Whether this browser paints stretches of text without elements of their own; else the margin alone names the codes. */
const isKnown = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * The only place that speaks to the CSS Custom Highlight API (ADR 0030). One highlight a colour, static ranges for each coding: adding or taking away
 * one touches no element and no other coding. Colours are rules of a sheet made by script, which the policy of the page allows.
 */
export const textHighlights = (
  document: Document,
  colors: readonly { readonly codeId: string; readonly color: string }[],
) => {
  if (!isKnown()) return undefined;
  const sheet = new CSSStyleSheet();
  const names = new Map<string, string>();
  for (const { codeId, color } of colors) {
    const name = `${prefix}${color.slice(1)}`;
    if (![...names.values()].includes(name)) {
      sheet.insertRule(
        `::highlight(${name}) { background-color: ${color}47; text-decoration: underline 2px ${color}; }`,
      );
      CSS.highlights.set(name, new Highlight());
    }
    names.set(codeId, name);
  }
  for (const name of ['coding-marked', 'coding-caret']) CSS.highlights.set(name, new Highlight());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const ranges = new Map<string, { readonly own: readonly StaticRange[]; readonly name: string }>();

  const rangesOf = (places: TextPlaces, start: number, end: number): readonly StaticRange[] =>
    places
      .partsOf(start, end)
      .map(
        ({ node, from, to }) =>
          new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      );
  const add = (places: TextPlaces, { id, start, end, codeId }: ShownCoding): void => {
    const name = names.get(codeId);
    if (name === undefined) return;
    const own = rangesOf(places, start, end);
    for (const range of own) CSS.highlights.get(name)?.add(range);
    ranges.set(id, { own, name });
  };
  return {
    paint: (places: TextPlaces, { added, removed }: CodingStep): void => {
      for (const { id } of removed) {
        const known = ranges.get(id);
        for (const range of known?.own ?? []) CSS.highlights.get(known?.name ?? '')?.delete(range);
        ranges.delete(id);
      }
      for (const coding of added) add(places, coding);
    },
    /** The one stretch that is marked, or where the keyboard stands. */
    show: (places: TextPlaces, what: 'marked' | 'caret', start: number, end: number): void => {
      const highlight = CSS.highlights.get(`coding-${what}`);
      highlight?.clear();
      for (const range of rangesOf(places, start, end)) highlight?.add(range);
    },
    close: (): void => {
      for (const name of [...names.values(), 'coding-marked', 'coding-caret']) CSS.highlights.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  } as const;
};

export type TextHighlights = NonNullable<ReturnType<typeof textHighlights>>;
