import { carryPassages } from './carry-passages.ts';
import { findTurns, type TurnOptions } from './find-turns.ts';
import type { HeldTurn } from './held-turn.ts';
import type { SpeakerLabel } from './prepare-transcript.ts';
import type { TextEdit } from './text-edit.ts';
import type { MarkKind } from './transcript.ts';

const kinds: readonly MarkKind[] = ['colon', 'bracket', 'at', 'tab'];

/** How the turns of a text are found again by its marks alone, if they are. */
const waysOf = (before: string, turns: readonly HeldTurn[]): TurnOptions | undefined => {
  const known = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
  const ways = kinds.flatMap((kind): readonly TurnOptions[] => [{ kind }, { kind, known }]);
  return ways.find((way) => {
    const found = findTurns(before, way).turns;
    return (
      found.length === turns.length &&
      found.every(({ speaker, start, end }, at) => {
        const turn = turns[at];
        return turn?.speaker === speaker && turn.start === start && turn.end === end;
      })
    );
  });
};

/**
 * The turns of a text after an edit. Where marks alone say who speaks they are read anew, so that a mark that was added or taken away counts; else
 * turns are carried over. Times of the recording stay with turns that are still there.
 */
export const carryTurns = (
  {
    before,
    after,
    edits,
  }: { readonly before: string; readonly after: string; readonly edits: readonly TextEdit[] },
  turns: readonly HeldTurn[],
  speakers: readonly SpeakerLabel[],
): readonly HeldTurn[] => {
  const carry = carryPassages(edits);
  const carried = turns.flatMap((turn) => {
    const place = carry(turn);
    return place === undefined ? [] : [{ ...turn, start: place.start, end: place.end }];
  });
  const behind = new Map(turns.map(({ speaker, participantId }) => [speaker, participantId]));
  for (const { label, participantId } of speakers) behind.set(label, participantId);
  const who = (speaker: string | null) => (speaker === null ? null : (behind.get(speaker) ?? null));
  const way = waysOf(before, turns);
  if (way === undefined) return carried.map((turn) => ({ ...turn, participantId: who(turn.speaker) }));
  const byStart = new Map(carried.map((turn) => [turn.start, turn]));
  return findTurns(after, way).turns.map((turn) => {
    const known = byStart.get(turn.start);
    return {
      ...turn,
      participantId: who(turn.speaker),
      from: known?.from ?? turn.from,
      to: known?.to ?? turn.to,
    };
  });
};
