import type { CoreqItem } from './coreq.ts';

/** What the checklist says to an item, line by line: words as they were written, then counts in the sentences of `countOf`. */
export const coreqLines = (
  { words, counts }: Pick<CoreqItem, 'words' | 'counts'>,
  countOf: (name: string, count: number) => string,
): readonly string[] => [
  ...words,
  ...Object.entries(counts).map(([name, count]: [string, number]) => countOf(name, count)),
];
