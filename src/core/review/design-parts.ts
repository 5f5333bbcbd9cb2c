/**
 * The connected parts of a design of reviews: `of` gives the part of a node (applications and reviewers by number, each
 * set from 0), −1 for one without reviews; `count` how many parts there are. Scores of different parts cannot be
 * compared, because a strict reviewer there cannot be told from weak applications.
 */
export const designParts = (
  sizes: { readonly applications: number; readonly reviewers: number },
  reviews: Iterable<readonly [application: number, reviewer: number]>,
): {
  readonly count: number;
  readonly ofApplication: Int32Array;
  readonly ofReviewer: Int32Array;
} => {
  const parent = Int32Array.from({ length: sizes.applications + sizes.reviewers }, () => -1);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (const [application, reviewer] of reviews) {
    const other = sizes.applications + reviewer;
    for (const node of [application, other]) if (parent[node] === -1) parent[node] = node;
    parent[rootOf(application)] = rootOf(other);
  }
  const numbers = new Map<number, number>();
  const part = parent.map((above, node) => {
    if (above === -1) return -1;
    const root = rootOf(node);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
  return {
    count: numbers.size,
    ofApplication: part.subarray(0, sizes.applications),
    ofReviewer: part.subarray(sizes.applications),
  };
};
