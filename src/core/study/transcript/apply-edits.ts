import { codePoints } from '../project/code-points.ts';
import type { TextEdit } from './text-edit.ts';

/** The text after the edits. Throws RangeError where they overlap, are out of order or leave the text. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string => {
  const places = codePoints(text);
  let after = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    if (start < at || end < start) throw new RangeError('edits overlap or are out of order');
    after += places.slice(at, start) + replacement;
    at = end;
  }
  return after + places.slice(at, places.length);
};
