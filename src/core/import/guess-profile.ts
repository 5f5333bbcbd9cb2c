import { fold } from './fold.ts';
import type { KnownFile } from './known-file.ts';

export interface ProfileGuess {
  readonly file: KnownFile;
  /** Share of the file's columns that the profile knows, 0 to 1. */
  readonly share: number;
  /** Whether all headings that the profile needs are there. */
  readonly isComplete: boolean;
}

/** Below this share of known columns a likeness is chance. */
const least = 0.5;

/** Which profiles a header looks like, the likeliest first. */
export const guessProfile = (
  header: readonly string[],
  known: readonly KnownFile[],
): readonly ProfileGuess[] => {
  const present = new Set(header.map(fold));
  const has = (variants: readonly string[]): boolean => variants.some((one) => present.has(fold(one)));
  return known
    .map((file) => {
      const isComplete = file.needed.length > 0 && file.needed.every(has);
      const found = [...file.needed, ...file.other].filter(has).length;
      return { file, share: Math.min(1, found / Math.max(1, present.size)), isComplete };
    })
    .filter(({ isComplete, share }) => isComplete || share >= least)
    .toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.share - a.share);
};
