import type { BlockChoice } from './block-choices.ts';
import type { BlockProblem } from './block-problem.ts';

/** A choice of one university beside the one it makes under the prices: value and uses more, and the worth it loses. */
export interface Exchange {
  readonly block: number;
  readonly taken: readonly number[];
  readonly loss: number;
  readonly value: number;
  /** By link: money first, then places of the quotas. */
  readonly used: readonly number[];
}

/**
 * Choices of a university as exchanges against `before`, least loss first; of those that change value and quotas alike only
 * the one that needs the least money.
 */
export const exchangesAgainst = (
  { values, uses }: BlockProblem,
  block: number,
  before: readonly number[],
  choices: readonly BlockChoice[],
): readonly Exchange[] => {
  const sum = (amounts: Float64Array, units: readonly number[]): number => {
    let total = 0;
    for (const unit of units) total += amounts[unit] ?? 0;
    return total;
  };
  const valueBefore = sum(values, before);
  const usedBefore = uses.map((row) => sum(row, before));
  const cheapest = new Map<string, Exchange>();
  for (const { taken, loss } of choices) {
    const used = uses.map((row, link) => sum(row, taken) - (usedBefore[link] ?? 0));
    const value = sum(values, taken) - valueBefore;
    const [money = 0, ...shift] = used;
    const key = `${value},${shift.join()}`;
    const known = cheapest.get(key);
    if (known === undefined || money < (known.used[0] ?? 0))
      cheapest.set(key, { block, taken, loss, value, used });
  }
  return [...cheapest.values()].toSorted((one, other) => one.loss - other.loss);
};
