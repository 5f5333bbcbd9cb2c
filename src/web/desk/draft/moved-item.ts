/** The list with one item moved by one place; the same list where it cannot go further. */
export const movedItem = <Item>(items: readonly Item[], index: number, by: -1 | 1): readonly Item[] => {
  const to = index + by;
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
};
