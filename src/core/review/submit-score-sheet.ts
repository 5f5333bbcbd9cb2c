import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { Rubric } from '../programme/rubric.ts';
import type { AssignmentStanding } from './assignment.ts';
import { checkSheet, totalOfSheet, type ScoreSheet } from './score-sheet.ts';
import type { SelectionStanding } from './selection.ts';
import { assignmentStates } from './states.ts';

export interface SheetState {
  readonly assignment: AssignmentStanding | undefined;
  readonly selection: SelectionStanding | undefined;
  readonly rubric: Rubric;
  readonly sheet: ScoreSheet;
  readonly sheetSha256: string;
}

/** A review is final with its submission: complete, each mark on an anchor and with a reason. */
export const submitScoreSheet = (
  { assignment, selection, rubric, sheet, sheetSha256 }: SheetState,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (assignment === undefined || selection === undefined) return refuse({ code: 'assignment-unknown' });
  if (assignment.status === 'submitted') {
    return assignment.sheetSha256 === sheetSha256 ? accept([]) : refuse({ code: 'review-is-final' });
  }
  if (selection.status !== 'reviewing') return refuse({ code: 'reviews-closed' });
  const moved = moveFrom(assignmentStates, assignment.status, 'submit-score-sheet');
  if (!moved.ok) return moved;
  const list = checkSheet(sheet, rubric);
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept([
    {
      kind: 'ReviewSubmitted',
      noun: 'assignment',
      recordId: id,
      data: { status: moved.value, submittedAt: now, total: totalOfSheet(sheet, rubric), sheetSha256 },
    },
  ]);
};
