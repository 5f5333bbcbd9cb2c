import type { StudyRecord } from '../../../../core/study/record/study-record.ts';

const lines = (list: readonly string[]): readonly string[] =>
  list.map((one) => one.trim()).filter((one) => one !== '');

/** The record as it is saved: without the blank lines and questions that typing leaves behind. */
export const tidyRecord = (record: StudyRecord): StudyRecord => ({
  ...record,
  title: record.title.trim(),
  questions: lines(record.questions),
  hypotheses: lines(record.hypotheses),
  rules: lines(record.rules),
  thematicBlocks: lines(record.thematicBlocks),
  geography: lines(record.geography),
  outputs: lines(record.outputs),
  guide: {
    ...record.guide,
    blocks: record.guide.blocks.map((block) => ({
      ...block,
      name: block.name.trim(),
      questions: block.questions
        .map(({ words, followUps }) => ({ words: words.trim(), followUps: lines(followUps) }))
        .filter(({ words, followUps }) => words !== '' || followUps.length > 0),
    })),
  },
});
