import type { ModelRow } from './linear-model.ts';

/** The row that bars one choice and no other: at least one of the columns is not as in it. */
export const unlike = (choice: ReadonlySet<number>, columns: readonly number[]): ModelRow => ({
  least: 1 - columns.filter((column) => choice.has(column)).length,
  most: Number.POSITIVE_INFINITY,
  columns,
  amounts: columns.map((column) => (choice.has(column) ? -1 : 1)),
});
