/** Groups have no names: they are numbered in the order in which they first stand in a list. */
export const groupNumbers = (
  rows: readonly { readonly group: string | null }[],
): ReadonlyMap<string, number> =>
  new Map(
    [...new Set(rows.flatMap(({ group }) => (group === null ? [] : [group])))].map((group, index) => [
      group,
      index + 1,
    ]),
  );
