/** The cells that a move of an attacker used, the moved one among them. */
type Support = ReadonlySet<number>;

/**
 * Moves that reached as far as was asked. A move stays possible in every pattern that suppresses the cells it uses, so that most attacks
 * on the next pattern need no solver.
 */
export interface Witnesses {
  readonly add: (cell: number, direction: 1 | -1, moved: Iterable<number>) => void;
  readonly has: (cell: number, direction: 1 | -1, isOpen: (cell: number) => boolean) => boolean;
  /** Of the given cells, those that every known move of `cell` within the pattern uses. */
  readonly neededBy: (
    cell: number,
    isOpen: (cell: number) => boolean,
    given: readonly number[],
  ) => readonly number[];
}

/** An empty store of moves. */
export const makeWitnesses = (): Witnesses => {
  const up = new Map<number, Support[]>();
  const down = new Map<number, Support[]>();
  const possible = (of: Map<number, Support[]>, cell: number, isOpen: (cell: number) => boolean): Support[] =>
    (of.get(cell) ?? []).filter((support) => [...support].every(isOpen));
  return {
    add: (cell, direction, moved) => {
      const support = new Set(moved);
      const of = direction === 1 ? up : down;
      of.set(cell, [...(of.get(cell) ?? []), support]);
    },
    has: (cell, direction, isOpen) => possible(direction === 1 ? up : down, cell, isOpen).length > 0,
    neededBy: (cell, isOpen, given) => {
      const supports = [...possible(up, cell, isOpen), ...possible(down, cell, isOpen)];
      return given.filter((other) => other !== cell && supports.every((support) => support.has(other)));
    },
  };
};
