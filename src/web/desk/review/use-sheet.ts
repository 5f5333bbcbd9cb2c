import { readReview, type ReviewView } from '../../../contract/review.ts';
import type { ScoreSheet } from '../../../core/review/score-sheet.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';
import { useSaver } from '../saving/use-saver.ts';
import { sheetSaver } from './sheet-saver.ts';

export interface WrittenSheet extends SectionSaverState<ScoreSheet> {
  readonly saver: SectionSaver<ScoreSheet>;
}

/** The score sheet as it stands on this page, saved or not; leaving the page saves it. */
export const useSheet = ({ id, version, sheet }: ReviewView): WrittenSheet => {
  const stored = { version, content: sheet };
  const saver = sheetSaver(id, stored);
  return { ...useSaver(saver, stored, readReview), saver };
};
