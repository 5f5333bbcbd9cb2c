/** What the place of a code in the tree depends on. */
export interface TreePlace {
  readonly id: string;
  readonly parentId: string | null;
  /** Among its siblings. */
  readonly position: number;
}

/** A code and how deep it lies, from 0. */
interface TreeItem<Item> {
  readonly item: Item;
  readonly depth: number;
}

const bySiblings = (one: TreePlace, other: TreePlace): number =>
  one.position - other.position || (one.id < other.id ? -1 : 1);

/**
 * Parents before their children, siblings in their order, each with its depth. One whose parent is not there stands at the top, and a circle, which no
 * command makes, is opened at its first member, so that nothing is lost. Without recursion: codebooks of other programs may be thousands of levels deep.
 */
export const inTreeOrder = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => TreePlace,
): readonly TreeItem<Item>[] => {
  const all = items
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted((a, b) => bySiblings(a.place, b.place));
  const known = new Set(all.map(({ place }) => place.id));
  const children = Map.groupBy(all, ({ place }) =>
    place.parentId !== null && known.has(place.parentId) ? place.parentId : '',
  );
  const seen = new Set<string>();
  const ordered: TreeItem<Item>[] = [];
  const walk = (from: readonly (typeof all)[number][]): void => {
    const waiting = from.map((one) => ({ ...one, depth: 0 })).toReversed();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { item, place, depth } = next;
      if (seen.has(place.id)) continue;
      seen.add(place.id);
      ordered.push({ item, depth });
      for (const child of (children.get(place.id) ?? []).toReversed())
        waiting.push({ ...child, depth: depth + 1 });
    }
  };
  walk(children.get('') ?? []);
  for (const one of all) if (!seen.has(one.place.id)) walk([one]);
  return ordered;
};
