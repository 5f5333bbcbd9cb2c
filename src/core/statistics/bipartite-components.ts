/** Which connected part each node belongs to; parts are counted from 0 in the order of their first left node. */
interface BipartiteComponents {
  readonly count: number;
  readonly ofLeft: Uint32Array;
  readonly ofRight: Uint32Array;
}

/**
 * Connected components of a bipartite graph by union-find (Tarjan 1975). Edge e joins left node `left[e]` with right node
 * `right[e]`; nodes are 0 … leftSize − 1 and 0 … rightSize − 1. A node without an edge is a part of its own, right ones last.
 */
export const bipartiteComponents = (
  left: Uint32Array,
  right: Uint32Array,
  leftSize: number,
  rightSize: number,
): BipartiteComponents => {
  const parent = Uint32Array.from({ length: leftSize + rightSize }, (_none, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    for (;;) {
      const above = parent[at] ?? at;
      if (above === at) return at;
      // Each step halves the path, which keeps the next search short.
      parent[at] = parent[above] ?? above;
      at = above;
    }
  };
  for (const [edge, from] of left.entries()) {
    const [one, other] = [rootOf(from), rootOf(leftSize + (right[edge] ?? 0))];
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other);
  }
  const names = new Map<number, number>();
  const partOf = (node: number): number => {
    const root = rootOf(node);
    const name = names.get(root) ?? names.size;
    names.set(root, name);
    return name;
  };
  const ofLeft = Uint32Array.from({ length: leftSize }, (_none, node) => partOf(node));
  const ofRight = Uint32Array.from({ length: rightSize }, (_none, node) => partOf(leftSize + node));
  return { count: names.size, ofLeft, ofRight };
};
