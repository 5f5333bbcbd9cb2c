import type { CodeLine } from '../../../../contract/study-codebook.ts';

/** Where each code stands in the tree, as a chapter is numbered: 2.1.3. Deep ones are cut in the middle. */
export const treeNumbers = (codes: readonly CodeLine[]): ReadonlyMap<string, string> => {
  const counts: number[] = [];
  return new Map(
    codes.map(({ id, depth }) => {
      counts.length = depth + 1;
      counts[depth] = (counts[depth] ?? 0) + 1;
      const shown = depth < 8 ? counts : [...counts.slice(0, 3), '…', ...counts.slice(-3)];
      return [id, Array.from(shown, (one) => one ?? 1).join('.')];
    }),
  );
};
