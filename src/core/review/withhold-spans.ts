import type { TextSpan } from './text-span.ts';
import { withheldMark } from './withheld-mark.ts';

/** One mark for each stretch; those that overlap, or have nothing but a blank, hyphen or full stop between them, are one mention. */
export const withholdSpans = (
  text: string,
  spans: readonly TextSpan[],
): { readonly text: string; readonly mentions: number } => {
  const merged: TextSpan[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      (span.start <= last.end || /^[ \u00a0.-]{1,2}$/u.test(text.slice(last.end, span.start)))
    )
      merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  const kept = merged.map(({ start }, at) => text.slice(merged[at - 1]?.end ?? 0, start) + withheldMark);
  return { text: kept.join('') + text.slice(merged.at(-1)?.end ?? 0), mentions: merged.length };
};
