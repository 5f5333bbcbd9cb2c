/**
 * The reviews without which a part of the design would fall in two (the bridges of the graph; Tarjan 1974), as
 * `application * reviewers + reviewer`. No review may be named twice. In time linear in the reviews.
 */
export const bridgeReviews = (
  sizes: { readonly applications: number; readonly reviewers: number },
  reviews: readonly (readonly [application: number, reviewer: number])[],
): ReadonlySet<number> => {
  const nodes = sizes.applications + sizes.reviewers;
  const neighbours = Array.from({ length: nodes }, (): number[] => []);
  for (const [application, reviewer] of reviews) {
    neighbours[application]?.push(sizes.applications + reviewer);
    neighbours[sizes.applications + reviewer]?.push(application);
  }
  const order = new Int32Array(nodes);
  const low = new Int32Array(nodes);
  const next = new Int32Array(nodes);
  const bridges = new Set<number>();
  let count = 0;
  const enter = (node: number): number => {
    count += 1;
    order[node] = count;
    low[node] = count;
    return node;
  };
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? to, to);
  };
  for (let root = 0; root < nodes; root += 1) {
    if (order[root] !== 0) continue;
    // By hand, because a recursion as deep as the design is long would overflow.
    const path = [enter(root)];
    while (path.length > 0) {
      const node = path[path.length - 1] ?? root;
      const above = path[path.length - 2];
      const to = neighbours[node]?.[next[node] ?? 0];
      if (to !== undefined) {
        next[node] = (next[node] ?? 0) + 1;
        if (order[to] === 0) path.push(enter(to));
        else if (to !== above) lower(node, order[to] ?? 0);
        continue;
      }
      path.pop();
      if (above === undefined) continue;
      lower(above, low[node] ?? 0);
      if ((low[node] ?? 0) <= (order[above] ?? 0)) continue;
      const [application, reviewer] = node < above ? [node, above] : [above, node];
      bridges.add(application * sizes.reviewers + reviewer - sizes.applications);
    }
  }
  return bridges;
};
