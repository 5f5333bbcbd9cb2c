import * as Plot from '@observablehq/plot';
import type { KeyEntry } from './drawing.ts';
import type { SeriesStyle } from './series-style.ts';
import { drawMarks } from './svg-page.ts';

const frame = (className: string, width: number, inside: string): string =>
  `<svg class="swatch ${className}" viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true" fill="currentColor">${inside}</svg>`;

/** The symbol of a series for its legend entry. */
export const seriesSwatch = ({ className, symbol, open }: SeriesStyle): string =>
  frame(
    className,
    16,
    drawMarks(16, 16, [
      Plot.dot([[8, 8]], {
        symbol,
        r: 5,
        fill: open ? 'none' : 'currentColor',
        stroke: 'currentColor',
        strokeWidth: open ? 2 : 0,
      }),
    ]),
  );

const keySwatches: Readonly<Record<KeyEntry['kind'], string>> = {
  'no-data': frame(
    'key-no-data',
    24,
    '<path class="hatch-line-stroke" d="M1 12 9 4M6 14 17 3M14 14 23 5" fill="none"/><rect class="hatch-frame" x=".5" y="2.5" width="23" height="12"/>',
  ),
  'unpublished-between': frame(
    'key-dashed',
    24,
    '<path d="M1 8H23" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 3"/>',
  ),
  computed: frame('key-computed', 24, '<rect class="computed" x="1" y="3" width="22" height="11"/>'),
};

/** The example of a way of drawing, for the key. */
export const keySwatch = (kind: KeyEntry['kind']): string => keySwatches[kind];
