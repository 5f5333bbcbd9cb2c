import type { EpvoRow } from './epvo-row.ts';

interface BatchLimits {
  readonly rows: number;
  /** Of the JSON text, in UTF-16 units. */
  readonly length: number;
}

const usualLimits: BatchLimits = { rows: 100, length: 1_000_000 };

/**
 * Rows in the arrays in which they are sent, in their order. One row is an array of one: the address for single records answers 404. A row that is longer
 * than a batch may be goes alone.
 */
export const planBatches = <Row extends EpvoRow>(
  rows: readonly Row[],
  limits: BatchLimits = usualLimits,
): readonly (readonly Row[])[] => {
  const batches: Row[][] = [];
  let length = 0;
  for (const row of rows) {
    const own = JSON.stringify(row).length + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length >= limits.rows || length + own > limits.length) {
      batches.push([row]);
      length = own + 2;
    } else {
      last.push(row);
      length += own;
    }
  }
  return batches;
};
