import type { BlockProblem } from './block-problem.ts';

/** What a university's choice changes when units go out and come in: value, uses by link, and the worth that is lost. */
export interface UnitChange {
  readonly block: number;
  readonly added: readonly number[];
  readonly value: number;
  readonly used: readonly number[];
  readonly loss: number;
}

/** Adds a change up. worths: of units under prices. */
export const unitChange = (
  { values, uses }: BlockProblem,
  worths: Float64Array,
  block: number,
  dropped: readonly number[],
  added: readonly number[],
): UnitChange => {
  const used = uses.map(() => 0);
  let [value, loss] = [0, 0];
  for (const [units, sign] of [
    [dropped, -1],
    [added, 1],
  ] as const)
    for (const unit of units) {
      value += sign * (values[unit] ?? 0);
      loss -= sign * (worths[unit] ?? 0);
      for (const [link, row] of uses.entries()) used[link] = (used[link] ?? 0) + sign * (row[unit] ?? 0);
    }
  return { block, added, value, used, loss };
};
