import { codePoints } from '../project/code-points.ts';
import { hideNames } from '../record/hide-names.ts';
import type { PseudonymKey } from '../record/pseudonym-key.ts';
import { applyEdits } from './apply-edits.ts';
import { carryPassages } from './carry-passages.ts';
import type { HeldTurn } from './held-turn.ts';
import type { TextEdit } from './text-edit.ts';
import type { Turn } from './transcript.ts';

/** Who stands behind a label: a participant, or nobody who takes part (a moderator, an unknown voice). */
export interface SpeakerLabel {
  readonly label: string;
  readonly participantId: string | null;
}

export interface PreparedTranscript {
  readonly words: string;
  readonly turns: readonly HeldTurn[];
  /** Places where a name was replaced. */
  readonly hidden: number;
}

/** How far before the words of a turn its mark may begin. */
const markReach = 120;

/** The pseudonym in the place of the label in the mark of each turn, where the text has the label right before the words. */
const labelEdits = (
  text: string,
  turns: readonly Turn[],
  pseudonymOf: (label: string) => string | undefined,
): readonly TextEdit[] => {
  const places = codePoints(text);
  let last = 0;
  return turns.flatMap(({ speaker, start, end }) => {
    const floor = Math.max(last, start - markReach);
    last = end;
    const pseudonym = speaker === null ? undefined : pseudonymOf(speaker);
    if (speaker === null || pseudonym === undefined || pseudonym === speaker) return [];
    const at = text.slice(places.toUnit(floor), places.toUnit(start)).lastIndexOf(speaker);
    if (at < 0) return [];
    const from = places.toPoint(places.toUnit(floor) + at);
    return [{ start: from, end: from + codePoints(speaker).length, replacement: pseudonym }];
  });
};

/** Two lists of edits as one; of those that overlap the first list's stays. */
const merge = (first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] => {
  const merged: TextEdit[] = [];
  let at = 0;
  for (const edit of second) {
    for (let own = first[at]; own !== undefined && own.end <= edit.start; own = first[at]) {
      merged.push(own);
      at += 1;
    }
    const next = first[at];
    if (next === undefined || next.start >= edit.end) merged.push(edit);
  }
  return [...merged, ...first.slice(at)];
};

/**
 * A text with its turns as a study keeps it: whose words each turn is, and with the key pseudonyms in the place of names, in marks
 * (`Айгерім:` → `P03:`) as in words (`[P03]`). Turns are those that were recognised in the text as it is handed in.
 */
export const prepareTranscript = (
  text: string,
  turns: readonly Turn[],
  speakers: readonly (SpeakerLabel & { readonly pseudonym: string | null })[],
  key: PseudonymKey | undefined,
): PreparedTranscript => {
  const byLabel = new Map(speakers.map((speaker) => [speaker.label, speaker]));
  const labels =
    key === undefined ? [] : labelEdits(text, turns, (label) => byLabel.get(label)?.pseudonym ?? undefined);
  const edits = key === undefined ? [] : merge(labels, hideNames(text, key));
  const carry = carryPassages(edits);
  const held = turns.flatMap(({ speaker, start, end, from, to }): readonly HeldTurn[] => {
    const place = carry({ start, end });
    const known = speaker === null ? undefined : byLabel.get(speaker);
    const label = key === undefined ? speaker : (known?.pseudonym ?? speaker);
    return place === undefined
      ? []
      : [
          {
            ...{ speaker: label, participantId: known?.participantId ?? null },
            ...{ start: place.start, end: place.end, from, to },
          },
        ];
  });
  return { words: applyEdits(text, edits), turns: held, hidden: edits.length };
};
