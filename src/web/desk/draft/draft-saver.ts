import { readDraft, saveSection } from '../../../contract/draft.ts';
import {
  draftSections,
  type DraftContent,
  type DraftSection,
} from '../../../core/application/draft-content.ts';
import { unstorableFields } from '../../../core/basics/unstorable-fields.ts';
import { accept } from '../../../core/basics/result.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { SectionSaver, type StoredSection } from '../saving/section-saver.ts';
import { sendOnce } from '../saving/send-once.ts';

/** The saver of one section of a draft on this page. */
export const draftSaver = <Section extends DraftSection>(
  institutionId: string,
  id: string,
  section: Section,
  stored: StoredSection<DraftContent[Section]>,
): SectionSaver<DraftContent[Section]> => {
  const params = { institutionId, id };
  return pageSavers.of<DraftContent[Section]>(
    `${id} ${section}`,
    (tools) =>
      new SectionSaver(stored, {
        ...tools,
        save: async (base, content) =>
          sendOnce(saveSection, {
            params: { ...params, section },
            body: { base, content },
          }),
        readStored: async () => {
          const read = await sendOnce(readDraft, { params });
          if (!read.ok) return read;
          const { content, versions } = read.value.draft;
          return accept({ version: versions[section] ?? 0, content: content[section] });
        },
        isFit: (content) =>
          draftSections[section].safeParse(content).success && unstorableFields(content).length === 0,
      }),
  );
};
