import { parseHTML } from 'linkedom';
import type * as Plot from '@observablehq/plot';
import { plotMarks, plotSheet } from './plot-sheet.ts';
import type { Sheet } from './plot-sheet.ts';

export { hatchOf } from './plot-sheet.ts';

/** The document by way of which the server draws: it has no browser. */
export const { document: serverDocument } = parseHTML('<html><body></body></html>');

/** `plotMarks` where there is no browser. */
export const drawMarks = (
  width: number,
  height: number,
  marks: Plot.Markish[],
  projection?: Plot.PlotOptions['projection'],
): string => plotMarks(serverDocument, width, height, marks, projection);

/** `plotSheet` where there is no browser. */
export const svgPage = (sheet: Sheet): string => plotSheet(serverDocument, sheet);
