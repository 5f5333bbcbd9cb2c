import { useEffect, useSyncExternalStore } from 'react';
import type { ReviewView } from '../../../contract/review.ts';
import type { ScoreSheet } from '../../../core/review/score-sheet.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';
import { sheetSaver } from './sheet-saver.ts';

export interface WrittenSheet extends SectionSaverState<ScoreSheet> {
  readonly saver: SectionSaver<ScoreSheet>;
}

/** The score sheet as it stands on this page, saved or not; leaving the page saves it. */
export const useSheet = ({ id, version, sheet }: ReviewView): WrittenSheet => {
  const saver = sheetSaver(id, { version, content: sheet });
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => {
    saver.learn({ version, content: sheet });
  }, [saver, version, sheet]);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...state, saver };
};
