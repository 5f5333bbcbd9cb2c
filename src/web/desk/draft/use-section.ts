import { useEffect, useSyncExternalStore } from 'react';
import type { DraftView } from '../../../contract/draft.ts';
import type { DraftContent, DraftSection } from '../../../core/application/draft-content.ts';
import { draftSaver } from './draft-saver.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';

export interface WrittenSection<Section extends DraftSection> extends SectionSaverState<
  DraftContent[Section]
> {
  readonly change: (content: DraftContent[Section]) => void;
  readonly saver: SectionSaver<DraftContent[Section]>;
}

/** A section as it stands on this page, saved or not; leaving the page saves it. */
export const useSection = <Section extends DraftSection>(
  { institutionId, id, content, versions }: DraftView,
  section: Section,
): WrittenSection<Section> => {
  const stored = { version: versions[section] ?? 0, content: content[section] };
  const saver = draftSaver(institutionId, id, section, stored);
  const state = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => {
    saver.learn({ version: stored.version, content: stored.content });
  }, [saver, stored.version, stored.content]);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...state, change: saver.change, saver };
};
