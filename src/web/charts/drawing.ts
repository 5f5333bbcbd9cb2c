/** One entry of the legend: name and swatch together, so that colour never stands alone. */
interface LegendEntry {
  readonly category: string;
  readonly name: string;
  /** Class that carries the series colour: `series-3`, `series-total`. */
  readonly className: string;
  /** A small decorative SVG with the symbol of the series. */
  readonly swatch: string;
}

/** An entry of the key: a way of drawing that needs a word. */
export interface KeyEntry {
  readonly kind: 'no-data' | 'unpublished-between' | 'computed';
  readonly text: string;
  readonly swatch: string;
}

/** A drawn chart: two SVGs in one string, for wide and narrow places; charts.css shows one of them. */
export interface Drawing {
  readonly svg: string;
  /** The series of a line chart; empty where names stand at their bars or places. */
  readonly legend: readonly LegendEntry[];
  readonly key: readonly KeyEntry[];
  /** What the drawing could not show, in a sentence. */
  readonly note?: string;
}

export const sizes = ['wide', 'narrow'] as const;
export type Size = (typeof sizes)[number];
/** Widths in CSS pixels at which text is printed in its own size: at 288, on the smallest phone, narrow still has 11. */
export const widths: Readonly<Record<Size, number>> = { wide: 760, narrow: 340 };
export const fontSizes: Readonly<Record<Size, number>> = { wide: 13, narrow: 13 };
