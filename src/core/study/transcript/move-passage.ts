import { codePoints } from '../project/code-points.ts';
import type { TextEdit } from './text-edit.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a passage stands after the edits, and whether its own words are others now; undefined when nothing of it is left. What is added at
 * either border stays outside. Replacing exactly the passage keeps it; an edit that takes the passage and more loses it; one that takes part
 * of it leaves the rest.
 */
export const movePassage = (
  { start, end }: Passage,
  edits: readonly TextEdit[],
): (Passage & { readonly isChanged: boolean }) | undefined => {
  let [before, from, to] = [0, start, end];
  let isChanged = false;
  let within = 0;
  for (const edit of edits) {
    if (edit.start >= end) break;
    const added = codePoints(edit.replacement).length;
    if (edit.end <= start) {
      before += added - (edit.end - edit.start);
      continue;
    }
    isChanged = true;
    if (edit.start >= start && edit.end <= end) {
      within += added - (edit.end - edit.start);
      continue;
    }
    if (edit.start <= start && edit.end >= end) return undefined;
    if (edit.start < start) {
      // Its beginning is gone, and what stands there instead is not its own.
      from = edit.end;
      before += added - (edit.end - edit.start);
    } else to = edit.start;
  }
  const moved = { start: from + before, end: to + before + within, isChanged };
  return moved.end > moved.start ? moved : undefined;
};
