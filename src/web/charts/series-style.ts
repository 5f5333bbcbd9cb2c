import type { ReleaseTable } from '../../contract/release.ts';

const symbols = ['square', 'triangle', 'diamond', 'circle', 'cross', 'star', 'wye', 'hexagon'] as const;

export interface SeriesStyle {
  readonly className: string;
  readonly symbol: 'square' | 'triangle' | 'diamond' | 'circle' | 'cross' | 'star' | 'wye' | 'hexagon';
  /** The total is an open ring in the colour of text. */
  readonly open: boolean;
}

/**
 * Colour and symbol of a category: fixed by its place in the table, so that a filter changes neither.
 * Unique for 64 categories: after eight, colours repeat with other symbols.
 */
export const seriesStyle = (categories: ReleaseTable['categories'], code: string): SeriesStyle => {
  if (categories.find((category) => category.code === code)?.isTotal) {
    return { className: 'series-total', symbol: 'circle', open: true };
  }
  const place = categories
    .filter((category) => !category.isTotal)
    .findIndex((category) => category.code === code);
  const colour = place % symbols.length;
  const symbol = symbols[(colour + Math.floor(place / symbols.length) * 3) % symbols.length];
  if (place < 0 || symbol === undefined) throw new Error(`${code} is not a category of the table`);
  return { className: `series-${colour + 1}`, symbol, open: false };
};
