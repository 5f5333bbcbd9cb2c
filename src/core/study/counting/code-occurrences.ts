import type { CountedStudy, CountedText } from './counted-study.ts';

/** A code that was given to words of a turn. */
interface CodeOccurrence {
  readonly codeId: string;
  /** Place of the turn in its text, from 0; null: in nobody's turn. */
  readonly turn: number | null;
  readonly participantId: string | null;
}

/**
 * Codes of one text with the turns that they meet, in the order of the text. A coding over several turns comes once for each. What lies in the words of a participant who
 * does not count (any more) is left out. Codes of the text as a whole lie in nobody's turn.
 */
export const codeOccurrences = (
  { turns, codings }: CountedText,
  participants: CountedStudy['participants'],
): readonly CodeOccurrence[] => {
  const withheld = new Set(participants.filter(({ isCounted }) => !isCounted).map(({ id }) => id));
  const placed = turns.map((turn, at) => ({ ...turn, at })).toSorted((a, b) => a.start - b.start);
  // The furthest end of this turn and all before it: turns may lie within one another.
  const reach: number[] = [];
  for (const { end } of placed) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const found = codings.flatMap(({ start, end, isWhole, codeId }): readonly CodeOccurrence[] => {
    const nobody = [{ codeId, turn: null, participantId: null }];
    if (isWhole) return nobody;
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((reach[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const met: CodeOccurrence[] = [];
    let isMet = false;
    for (let at = low; at < placed.length; at += 1) {
      const turn = placed[at];
      if (turn === undefined || turn.start >= end) break;
      if (turn.end <= start) continue;
      isMet = true;
      const { participantId } = turn;
      if (participantId === null || !withheld.has(participantId))
        met.push({ codeId, turn: turn.at, participantId });
    }
    return isMet ? met : nobody;
  });
  return found.toSorted((a, b) => (a.turn ?? -1) - (b.turn ?? -1));
};
