import { codePoints } from '../project/code-points.ts';
import { shortestScript } from './shortest-script.ts';
import type { TextEdit } from './text-edit.ts';

/** Words, runs of spaces, and every other sign by itself: what people change when they correct a transcript. */
const tokens = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

const splitTokens = (text: string): readonly string[] => text.match(tokens) ?? [];

const sameHead = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
};

const sameTail = (a: readonly string[], b: readonly string[], head: number): number => {
  const most = Math.min(a.length, b.length) - head;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

/**
 * What was changed between two versions of a text, word by word. Where very much was changed, all from the first change to the last is
 * one edit. `applyEdits(before, findEdits(before, after))` is `after`.
 */
export const findEdits = (before: string, after: string): readonly TextEdit[] => {
  const [a, b] = [splitTokens(before), splitTokens(after)];
  const head = sameHead(a, b);
  const tail = sameTail(a, b, head);
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length === 0 && right.length === 0) return [];
  const script = shortestScript(left, right) ?? [{ aFrom: 0, aTo: left.length, bFrom: 0, bTo: right.length }];
  const starts = [0];
  for (const token of a) starts.push((starts.at(-1) ?? 0) + token.length);
  const places = codePoints(before);
  const pointAt = (token: number): number => places.toPoint(starts[token] ?? 0);
  return script.map(({ aFrom, aTo, bFrom, bTo }) => ({
    start: pointAt(head + aFrom),
    end: pointAt(head + aTo),
    replacement: right.slice(bFrom, bTo).join(''),
  }));
};
