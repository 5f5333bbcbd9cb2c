import * as Plot from '@observablehq/plot';
import type { ChartTexts } from './chart-texts.ts';
import { fontSizes, widths } from './drawing.ts';
import type { Size } from './drawing.ts';
import { escapeMarkup, toMarkup } from './to-markup.ts';

export interface Sheet {
  /** Unique on the page; ids of title, description and pattern begin with it. */
  readonly id: string;
  readonly size: Size;
  readonly height: number;
  readonly texts: Pick<ChartTexts, 'title' | 'description'>;
  readonly marks: Plot.Markish[];
  readonly projection?: Plot.PlotOptions['projection'];
}

export const hatchOf = (id: string): string => `url(#${id}-hatch)`;

const hatch = (id: string): string =>
  `<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  '<rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2" height="6"/></pattern></defs>';

/** Draws marks given in pixels (or in degrees, with a projection) as inner markup of an svg element, by way of a document. */
export const plotMarks = (
  document: Document,
  width: number,
  height: number,
  marks: Plot.Markish[],
  projection?: Plot.PlotOptions['projection'],
): string => {
  const scales =
    projection === undefined
      ? { x: { type: 'identity' as const, axis: null }, y: { type: 'identity' as const, axis: null } }
      : { projection };
  const plot = Plot.plot({ document, width, height, margin: 0, r: { type: 'identity' }, ...scales, marks });
  return [...plot.childNodes].map(toMarkup).join('');
};

/** A whole SVG for one size: an image with a name and a description, its text in the size of the page's. */
export const plotSheet = (
  document: Document,
  { id, size, height, texts, marks, projection }: Sheet,
): string => {
  const width = widths[size];
  const inside = plotMarks(document, width, height, marks, projection);
  return (
    `<svg class="chart chart-${size}" role="img" aria-labelledby="${id}-title ${id}-desc" ` +
    `viewBox="0 0 ${width} ${height}" font-size="${fontSizes[size]}" text-anchor="middle" fill="currentColor">` +
    `<title id="${id}-title">${escapeMarkup(texts.title)}</title><desc id="${id}-desc">${escapeMarkup(texts.description)}</desc>` +
    `${inside.includes(hatchOf(id)) ? hatch(id) : ''}${inside}</svg>`
  );
};
