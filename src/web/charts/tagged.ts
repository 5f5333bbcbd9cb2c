import type { RenderFunction } from '@observablehq/plot';

/** What the page's script and stylesheet need to know of an element. */
interface Tag {
  readonly class?: string;
  readonly category?: string;
  readonly period?: string;
  readonly label?: string;
}

/** A Plot `render` that tags each drawn element with what its datum stands for. */
export const tagged =
  <Datum>(data: readonly Datum[], tagOf: (datum: Datum) => Tag): RenderFunction =>
  (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    if (group === null) return null;
    [...group.children].forEach((element, place) => {
      const datum = data[index[place] ?? -1];
      if (datum === undefined) throw new Error('an element was drawn for no datum');
      const tag = tagOf(datum);
      if (tag.class !== undefined) element.setAttribute('class', tag.class);
      if (tag.category !== undefined) element.setAttribute('data-category', tag.category);
      if (tag.period !== undefined) element.setAttribute('data-period', tag.period);
      if (tag.label !== undefined) element.setAttribute('data-label', tag.label);
    });
    return group;
  };
