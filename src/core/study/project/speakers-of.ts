import type { StudyProject, StudySource } from './study-project.ts';

interface Turn {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

/** The cases (GUIDs) in whose words a passage of this text lies, in order of their turns; none where nobody's turn is there. */
type SpeakersOf = (passage: { readonly start: number; readonly end: number }) => readonly string[];

/**
 * Finds speakers for each text of a project. A case speaks in the passages that it refers to; a text that it refers to as a whole is all its
 * own words.
 */
export const speakersOf = (project: StudyProject): ((source: StudySource) => SpeakersOf) => {
  const caseOfSelection = new Map<string, string[]>();
  const casesOfSource = new Map<string, string[]>();
  for (const one of project.cases) {
    for (const guid of one.selections)
      caseOfSelection.set(guid, [...(caseOfSelection.get(guid) ?? []), one.guid]);
    for (const guid of one.sources) casesOfSource.set(guid, [...(casesOfSource.get(guid) ?? []), one.guid]);
  }
  return (source) => {
    const turns = source.selections
      .flatMap(({ guid, start, end }) =>
        (caseOfSelection.get(guid) ?? []).map((speaker): Turn => ({ start, end, speaker })),
      )
      .toSorted((a, b) => a.start - b.start);
    // The furthest end of this turn and all before it: turns may lie within one another.
    const reach: number[] = [];
    for (const { end } of turns) reach.push(Math.max(end, reach.at(-1) ?? 0));
    const whole = casesOfSource.get(source.guid) ?? [];
    return ({ start, end }) => {
      let [low, high] = [0, turns.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((reach[middle] ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      const speakers = new Set(whole);
      for (let at = low; at < turns.length; at += 1) {
        const turn = turns[at];
        if (turn === undefined || turn.start >= end) break;
        if (turn.end > start) speakers.add(turn.speaker);
      }
      return [...speakers];
    };
  };
};
