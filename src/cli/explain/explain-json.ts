import type { ToldCell } from './told-cell.ts';

/** One line of JSON. */
export const explainJson = ({ indicator, version, cell, dataThrough, ...told }: ToldCell): string =>
  `${JSON.stringify({ indicator, version, cell, dataThrough, ...told })}\n`;
