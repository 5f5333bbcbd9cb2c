import { codePoints } from '../project/code-points.ts';
import type { CodingUnit } from '../standing/codebook-standing.ts';
import { sentenceRanges } from './sentence-ranges.ts';

/** Code points, the end exclusive. */
export interface UnitRange {
  readonly start: number;
  readonly end: number;
}

/** Passages that overlap become one; those that only touch stay two. */
const joined = (passages: readonly UnitRange[]): readonly UnitRange[] => {
  const units: { start: number; end: number }[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = units.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) units.push({ start, end });
  }
  return units;
};

/**
 * The units of a transcript in the order of the text, none over another: its turns, the sentences of its turns, or what the coders of a round
 * marked between them. A text in which nobody is named is one turn. Turns within turns count once.
 */
export const roundUnits = (
  unit: CodingUnit,
  { words, turns }: { readonly words: string; readonly turns: readonly UnitRange[] },
  marked: readonly UnitRange[],
): readonly UnitRange[] => {
  if (unit === 'passage') return joined(marked);
  const points = codePoints(words);
  const whole = words.trim() === '' ? [] : [{ start: 0, end: points.length }];
  const stretches = turns.length > 0 ? joined(turns) : whole;
  if (unit === 'turn') return stretches;
  return stretches.flatMap(({ start, end }) => {
    const from = points.toUnit(start);
    return sentenceRanges(words.slice(from, points.toUnit(end))).map((range) => ({
      start: points.toPoint(from + range.start),
      end: points.toPoint(from + range.end),
    }));
  });
};
