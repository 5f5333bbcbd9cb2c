import type { CountTable } from './count-table.ts';

/**
 * The lines of a table: the cells that differ in one dimension alone and so add up to a published margin. Margins of higher orders are
 * sums of these and say nothing more.
 */
export const linesOf = ({ labels, values }: CountTable): readonly (readonly number[])[] => {
  const lines: number[][] = [];
  let stride = values.length;
  for (const { length } of labels) {
    const block = stride;
    stride /= length;
    for (let start = 0; start < values.length; start += block)
      for (let at = start; at < start + stride; at += 1) {
        const step = stride;
        lines.push(Array.from({ length }, (_none, category) => at + category * step));
      }
  }
  return lines;
};
