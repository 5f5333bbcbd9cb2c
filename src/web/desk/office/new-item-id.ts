/** An id for a new item of a list, `region-4`: unlike every id that is there, so that what was answered keeps its question. */
export const newItemId = (stem: string, items: readonly { readonly id: string }[]): string => {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};
