import { speakersOf } from '../project/speakers-of.ts';
import type { StudyProject } from '../project/study-project.ts';

/** How many passages of each participant have each code. */
export interface CodeMatrix {
  readonly codes: readonly string[];
  readonly cases: readonly string[];
  /** By code, then by case, in the order of the two lists. */
  readonly counts: readonly (readonly number[])[];
  /** By code: passages in nobody's turn. */
  readonly nobody: readonly number[];
  /** By code: participants with at least one passage; the base is all cases. */
  readonly people: readonly number[];
}

/**
 * Codes by participants. A passage that goes over the turns of several counts for each of them; two coders who gave it the same code count
 * once. Codes of a text as a whole count for those whose text it is.
 */
export const codeMatrix = (project: StudyProject): CodeMatrix => {
  const codes = project.codes.map(({ guid }) => guid);
  const cases = project.cases.map(({ guid }) => guid);
  const rowOf = new Map(codes.map((guid, at) => [guid, at]));
  const columnOf = new Map(cases.map((guid, at) => [guid, at]));
  const counts = codes.map(() => cases.map(() => 0));
  const nobody = codes.map(() => 0);
  const count = (code: string, speakers: readonly string[]): void => {
    const row = rowOf.get(code);
    if (row === undefined) return;
    if (speakers.length === 0) nobody[row] = (nobody[row] ?? 0) + 1;
    for (const speaker of speakers) {
      const [cells, column] = [counts[row], columnOf.get(speaker)];
      if (cells !== undefined && column !== undefined) cells[column] = (cells[column] ?? 0) + 1;
    }
  };
  const speakersIn = speakersOf(project);
  for (const source of project.sources) {
    const speakers = speakersIn(source);
    const seen = new Set<string>();
    for (const { start, end, codings } of source.selections)
      for (const { code } of codings) {
        const place = `${code} ${start} ${end}`;
        if (!seen.has(place)) count(code, speakers({ start, end }));
        seen.add(place);
      }
    // An empty passage meets no turn: only those whose text it is as a whole are left.
    for (const code of new Set(source.codings.map((coding) => coding.code)))
      count(code, speakers({ start: 0, end: 0 }));
  }
  return {
    codes,
    cases,
    counts,
    nobody,
    people: counts.map((cells) => cells.filter((cell) => cell > 0).length),
  };
};
