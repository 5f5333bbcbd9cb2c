import type { Relation } from './suppression-problem.ts';
import type { Scope } from './scope.ts';

/** Lengths of circuits that are tried one after the other, so that short ones are found; each with so many steps. */
const lengths = [4, 8, 12, 20];
const mostSteps = 400;

interface Place {
  readonly relation: number;
  readonly amount: number;
}

/** Finds circuits in patterns of one problem. */
export interface CircuitFinder {
  /** Which cells of each relation are open from now on. */
  readonly openTo: (isOpen: (cell: number) => boolean) => void;
  /** The cells of a circuit, the first among them; undefined when none was found, which proves nothing. */
  readonly find: (
    cell: number,
    direction: 1 | -1,
    need: number,
    isBarred?: (cell: number) => boolean,
  ) => readonly number[] | undefined;
}

/**
 * Moves a cell by an amount without a solver: some cells rise and others fall by the same amount, so that every relation keeps its sum.
 * In a good pattern there are two or three open cells in a relation and the search has hardly a choice.
 */
export const circuitFinder = (
  count: number,
  relations: readonly Relation[],
  { up, down }: Scope,
): CircuitFinder => {
  const places: Place[][] = Array.from({ length: count }, () => []);
  for (const [relation, { cells, amounts }] of relations.entries())
    for (const [at, cell] of cells.entries()) places[cell]?.push({ relation, amount: amounts[at] ?? 0 });
  let open: number[][] = [];
  const balance = new Int32Array(relations.length);
  const used = new Set<number>();
  const put = (cell: number, sign: number): void => {
    for (const { relation, amount } of places[cell] ?? [])
      balance[relation] = (balance[relation] ?? 0) + sign * amount;
  };
  const gain = (cell: number, sign: number): number => {
    let sum = 0;
    for (const { relation, amount } of places[cell] ?? [])
      sum += (balance[relation] ?? 0) * sign * amount < 0 ? 1 : -1;
    return sum;
  };
  const find: CircuitFinder['find'] = (cell, direction, need, isBarred) => {
    let steps = 0;
    const fits = (other: number, sign: number): boolean =>
      !used.has(other) &&
      (sign > 0 ? (up[other] ?? 0) : (down[other] ?? 0)) >= need &&
      isBarred?.(other) !== true;
    const close = (unbalanced: readonly number[], left: number): boolean => {
      const still = unbalanced.filter((relation) => balance[relation] !== 0);
      if (still.length === 0) return true;
      if (left === 0 || steps >= mostSteps) return false;
      steps += 1;
      const relation = still.reduce((least, one) =>
        (open[one]?.length ?? 0) < (open[least]?.length ?? 0) ? one : least,
      );
      const sum = balance[relation] ?? 0;
      const choices = (open[relation] ?? []).flatMap((other) => {
        const amount = places[other]?.find((place) => place.relation === relation)?.amount ?? 0;
        const sign = sum * amount > 0 ? -1 : 1;
        return fits(other, sign) ? [{ other, sign, gain: gain(other, sign) }] : [];
      });
      for (const { other, sign } of choices.toSorted((one, next) => next.gain - one.gain)) {
        used.add(other);
        put(other, sign);
        if (close([...still, ...(places[other] ?? []).map((place) => place.relation)], left - 1)) return true;
        put(other, -sign);
        used.delete(other);
      }
      return false;
    };
    for (const length of lengths) {
      steps = 0;
      balance.fill(0);
      used.clear();
      used.add(cell);
      put(cell, direction);
      if (
        close(
          (places[cell] ?? []).map((place) => place.relation),
          length - 1,
        )
      )
        return [...used];
    }
    return undefined;
  };
  return {
    openTo: (isOpen) => {
      open = relations.map(({ cells }) => cells.filter(isOpen));
    },
    find,
  };
};
