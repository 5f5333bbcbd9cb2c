import { readReview, saveSheet } from '../../../contract/review.ts';
import { accept } from '../../../core/basics/result.ts';
import { scoreSheet, type ScoreSheet } from '../../../core/review/score-sheet.ts';
import { pageSavers } from '../saving/page-savers.ts';
import { SectionSaver, type StoredSection } from '../saving/section-saver.ts';
import { sendOnce } from '../saving/send-once.ts';

/** The saver of one score sheet on this page. */
export const sheetSaver = (id: string, stored: StoredSection<ScoreSheet>): SectionSaver<ScoreSheet> =>
  pageSavers.of<ScoreSheet>(
    `${id} sheet`,
    (tools) =>
      new SectionSaver(stored, {
        ...tools,
        save: async (base, content) => {
          const sent = await sendOnce(saveSheet, { params: { id }, body: { base, content } });
          return sent.ok ? accept({ ...sent.value, savedAt: new Date().toISOString() }) : sent;
        },
        readStored: async () => {
          const read = await sendOnce(readReview, { params: { id } });
          if (!read.ok) return read;
          const { version, sheet } = read.value.review;
          return accept({ version, content: sheet });
        },
        isFit: (content) => scoreSheet.safeParse(content).success,
      }),
  );
