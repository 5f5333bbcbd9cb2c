import { codePoints } from '../project/code-points.ts';
import { findEdits } from './find-edits.ts';
import type { TextEdit } from './text-edit.ts';

const lineEnd = /\r\n?/g;

/**
 * What was changed between a text and what a field of a browser made of it, which knows no line end but `\n`: line ends that nobody touched stay
 * as they were, new ones are as the first of the text. A text without `\r`, or typed words with it, are compared as they are.
 */
export const editsOfTyped = (before: string, typed: string): readonly TextEdit[] => {
  if (!before.includes('\r') || typed.includes('\r')) return findEdits(before, typed);
  const own = /\r\n?|\n/.exec(before)?.[0] ?? '\n';
  // Code points of the plain text after which a sign was left out.
  const places = codePoints(before);
  const left: number[] = [];
  for (const { 0: found, index } of before.matchAll(lineEnd))
    if (found.length === 2) left.push(places.toPoint(index) - left.length);
  const edits = findEdits(before.replace(lineEnd, '\n'), typed);
  let at = 0;
  const toOwn = (point: number): number => {
    while (at < left.length && (left[at] ?? 0) < point) at += 1;
    return point + at;
  };
  return edits.map(({ start, end, replacement }) => ({
    start: toOwn(start),
    end: toOwn(end),
    replacement: replacement.replaceAll('\n', own),
  }));
};
