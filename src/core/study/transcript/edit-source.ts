import type { StudySelection, StudySource } from '../project/study-project.ts';
import { applyEdits } from './apply-edits.ts';
import { carryPassages } from './carry-passages.ts';
import type { TextEdit } from './text-edit.ts';

/** A next version of a transcript with its passages, and which of them the edits touched or took. */
interface EditedSource {
  readonly source: StudySource;
  /** Passages whose own words are others now: a coder should look at them again. */
  readonly changed: readonly string[];
  /** Passages of which nothing is left, with all that was coded there. */
  readonly lost: readonly StudySelection[];
}

/**
 * Carries the passages of a transcript over an edit. Edits come from `findEdits`, or from what made the change, such as pseudonyms. Each
 * passage looks only at the edits that touch it.
 */
export const editSource = (source: StudySource, edits: readonly TextEdit[]): EditedSource => {
  const changed: string[] = [];
  const lost: StudySelection[] = [];
  const selections: StudySelection[] = [];
  const carry = carryPassages(edits);
  for (const selection of source.selections) {
    const moved = carry(selection);
    if (moved === undefined) {
      lost.push(selection);
      continue;
    }
    if (moved.isChanged) changed.push(selection.guid);
    selections.push({ ...selection, start: moved.start, end: moved.end });
  }
  return { source: { ...source, text: applyEdits(source.text, edits), selections }, changed, lost };
};
