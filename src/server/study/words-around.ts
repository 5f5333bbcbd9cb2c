import type { CodePoints } from '../../core/study/project/code-points.ts';

/** What stands before and behind a place, `most` code points each: whole words, with a sign where more of the text was left out. */
export const wordsAround = (
  points: CodePoints,
  { start, end }: { readonly start: number; readonly end: number },
  most: number,
): { readonly before: string; readonly after: string } => {
  const from = Math.max(0, start - most);
  const until = Math.min(points.length, end + most);
  const before = points.slice(from, start);
  const after = points.slice(end, until);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/, '')}`,
    after: until === points.length ? after : `${after.replace(/\s+\S*$/, '')} …`,
  };
};
