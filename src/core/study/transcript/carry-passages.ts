import { codePoints } from '../project/code-points.ts';
import { movePassage, type Passage } from './move-passage.ts';
import type { TextEdit } from './text-edit.ts';

/** How many of the first edits fulfil a condition that later ones do not. */
const countWhile = (edits: readonly TextEdit[], holds: (edit: TextEdit) => boolean): number => {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit !== undefined && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * `movePassage` for many passages over many edits: each passage looks only at the edits that touch it. The function that is given back may
 * be asked in any order.
 */
export const carryPassages = (
  edits: readonly TextEdit[],
): ((passage: Passage) => (Passage & { readonly isChanged: boolean }) | undefined) => {
  const shift = [0];
  for (const { start, end, replacement } of edits)
    shift.push((shift.at(-1) ?? 0) + codePoints(replacement).length - (end - start));
  return (passage) => {
    const before = countWhile(edits, ({ end }) => end <= passage.start);
    const until = countWhile(edits, ({ start }) => start < passage.end);
    const moved = movePassage(passage, edits.slice(before, until));
    const by = shift[before] ?? 0;
    return moved && { ...moved, start: moved.start + by, end: moved.end + by };
  };
};
