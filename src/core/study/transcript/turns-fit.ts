import type { Turn } from './transcript.ts';

/** Whether turns lie within a text of this length, in order and apart. */
export const turnsFit = (turns: readonly Pick<Turn, 'start' | 'end'>[], length: number): boolean => {
  let at = 0;
  for (const { start, end } of turns) {
    if (
      !Number.isSafeInteger(start) ||
      !Number.isSafeInteger(end) ||
      start < at ||
      end <= start ||
      end > length
    )
      return false;
    at = end;
  }
  return true;
};
