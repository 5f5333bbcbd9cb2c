import type { OpenSum } from './reduce-figures.ts';

/** Parts of sums that have no cell in common, by the number of one of their cells. */
interface Components {
  /** Undefined for a cell that no sum contains. */
  readonly partOf: (cell: number) => number | undefined;
  readonly cellsOf: (part: number) => readonly number[];
  readonly sumsOf: (part: number) => readonly OpenSum[];
}

/** Takes sums apart into parts that say nothing of each other. */
export const componentsOf = (sums: readonly OpenSum[]): Components => {
  const above = new Map<number, number>();
  const rootOf = (cell: number): number => {
    let root = cell;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    for (let at = cell; at !== root;) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { cells } of sums)
    for (const cell of cells) {
      if (!above.has(cell)) above.set(cell, cell);
      above.set(rootOf(cell), rootOf(cells[0] ?? cell));
    }
  const cells = Map.groupBy(above.keys(), rootOf);
  const sumsAt = Map.groupBy(sums, ({ cells: [first] }) => rootOf(first ?? -1));
  return {
    partOf: (cell) => (above.has(cell) ? rootOf(cell) : undefined),
    cellsOf: (part) => cells.get(part) ?? [],
    sumsOf: (part) => sumsAt.get(part) ?? [],
  };
};
