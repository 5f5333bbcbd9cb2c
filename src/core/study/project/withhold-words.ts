import { editSource } from '../transcript/edit-source.ts';
import type { TextEdit } from '../transcript/text-edit.ts';
import { codePoints } from './code-points.ts';
import type { StudyProject, StudySource } from './study-project.ts';

/** What is with a participant: the words may leave, or the counts alone, or nothing of the person. */
export type Leave = 'words' | 'counts' | 'nothing';

/** How much stayed behind. */
export interface Withheld {
  /** Participants whose words were taken out, and of these whose everything was. */
  readonly people: number;
  readonly gone: number;
  readonly turns: number;
  /** Codings of passages of which no word is left. */
  readonly codings: number;
  readonly memos: number;
  /** Examples of codes that were these participants' words. */
  readonly examples: number;
}

/** Stands in a text where words were taken out. */
const mark = '[…]';

/** Passages in order, those that overlap or touch one another as one. */
const joined = (passages: readonly { readonly start: number; readonly end: number }[]): TextEdit[] => {
  const edits: { start: number; end: number; replacement: string }[] = [];
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    const last = edits.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else edits.push({ start, end, replacement: mark });
  }
  return edits;
};

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Words too few to be anybody's own. */
const fewest = 12;

/**
 * Takes out of a project what participants did not agree to: in the texts a mark stands for their words, codings and memos of these words are gone and
 * counted, and of whom nothing may leave is no case either. Others keep their places. `leaves` asks by the GUID of a case.
 */
export const withholdWords = (
  project: StudyProject,
  leaves: (guid: string) => Leave,
): { readonly project: StudyProject; readonly withheld: Withheld } => {
  const kept = project.cases.filter(({ guid }) => leaves(guid) !== 'nothing');
  const silent = project.cases.filter(({ guid }) => leaves(guid) !== 'words');
  const taken = { turns: 0, codings: 0, examples: 0 };
  const silentTurns = new Set(silent.flatMap(({ selections }) => selections));
  const silentSources = new Set(silent.flatMap(({ sources }) => sources));
  const takenWords: string[] = [];
  const lostNotes = new Set<string>();
  const keptNotes = new Set<string>();
  const withoutWords = (source: StudySource): StudySource => {
    const places = codePoints(source.text);
    const turns = source.selections.filter(({ guid }) => silentTurns.has(guid));
    if (silentSources.has(source.guid) && places.length > 0) turns.push({ ...whole, end: places.length });
    if (turns.length === 0) return source;
    taken.turns += turns.length;
    const edits = joined(turns);
    for (const { start, end } of edits) takenWords.push(spaced(places.slice(start, end)));
    const inEdit = new Set(edits.map(({ start, end }) => `${start} ${end}`));
    // Exactly the words that went: editing keeps such a passage, but there is nothing left in it to code.
    const emptied = new Set(
      source.selections.flatMap(({ guid, start, end }) => (inEdit.has(`${start} ${end}`) ? [guid] : [])),
    );
    const edited = editSource(source, edits);
    for (const { codings, noted } of [
      ...edited.lost,
      ...source.selections.filter(({ guid }) => emptied.has(guid)),
    ]) {
      taken.codings += codings.length;
      for (const memo of [...noted, ...codings.flatMap((coding) => coding.noted)]) lostNotes.add(memo);
    }
    return {
      ...edited.source,
      selections: edited.source.selections.flatMap((selection) => {
        if (!emptied.has(selection.guid)) return [selection];
        const isTurn = selection.codings.length === 0 && selection.noted.length === 0;
        return isTurn || silentTurns.has(selection.guid) ? [{ ...selection, codings: [], noted: [] }] : [];
      }),
    };
  };
  const sources = project.sources.map(withoutWords);
  const note = (memos: readonly string[]): void => {
    for (const memo of memos) keptNotes.add(memo);
  };
  note(project.noted);
  for (const { noted } of project.codes) note(noted);
  for (const { noted, codings, selections } of sources) {
    note(noted);
    for (const coding of codings) note(coding.noted);
    for (const selection of selections) {
      note(selection.noted);
      for (const coding of selection.codings) note(coding.noted);
    }
  }
  const gone = new Set([...lostNotes].filter((memo) => !keptNotes.has(memo)));
  const isTheirs = (example: string): boolean => {
    const words = spaced(example);
    return words.length >= fewest && takenWords.some((one) => one.includes(words));
  };
  const codes = project.codes.map((code) => {
    if (!isTheirs(code.example)) return code;
    taken.examples += 1;
    return { ...code, example: mark };
  });
  return {
    project: {
      ...{ ...project, codes, sources, cases: kept },
      memos: project.memos.filter(({ guid }) => !gone.has(guid)),
      themes: project.themes.map((theme) => ({
        ...theme,
        memos: theme.memos.filter((memo) => !gone.has(memo)),
      })),
    },
    withheld: {
      ...taken,
      ...{ people: silent.length, gone: project.cases.length - kept.length, memos: gone.size },
    },
  };
};

const whole = {
  ...{ guid: '', name: '', description: '', start: 0, end: 0, author: null, createdAt: null },
  ...{ codings: [], noted: [] },
};
