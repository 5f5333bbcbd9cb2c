import { readDraft, type DraftView } from '../../../contract/draft.ts';
import type { DraftContent, DraftSection } from '../../../core/application/draft-content.ts';
import type { SectionSaver, SectionSaverState } from '../saving/section-saver.ts';
import { useSaver } from '../saving/use-saver.ts';
import { draftSaver } from './draft-saver.ts';

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
  return { ...useSaver(saver, stored, readDraft), change: saver.change, saver };
};
