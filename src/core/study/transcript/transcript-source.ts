import { guidFrom } from '../project/guid.ts';
import type { StudySelection, StudySource } from '../project/study-project.ts';
import type { Transcript } from './transcript.ts';

/**
 * A transcript as a text of a study: each turn is a passage, and `turnsOf` says which passages are whose, for the cases that refer to them. GUIDs of the
 * passages depend on that of the text and their number.
 */
export const transcriptSource = (
  { text, turns }: Transcript,
  own: Pick<StudySource, 'guid' | 'name' | 'author' | 'createdAt'>,
): { readonly source: StudySource; readonly turnsOf: ReadonlyMap<string, readonly string[]> } => {
  const turnsOf = new Map<string, string[]>();
  const selections = turns.map(({ speaker, start, end }, at): StudySelection => {
    const guid = guidFrom('turn', own.guid, String(at));
    if (speaker !== null) turnsOf.set(speaker, [...(turnsOf.get(speaker) ?? []), guid]);
    return {
      guid,
      name: '',
      description: '',
      start,
      end,
      author: null,
      createdAt: null,
      codings: [],
      noted: [],
    };
  });
  return {
    source: { ...own, description: '', text, selections, codings: [], values: [], noted: [] },
    turnsOf,
  };
};
