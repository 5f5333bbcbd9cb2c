import type { PaperBlock, PaperBlocks } from './paper-blocks.ts';
import type { StudyDocument } from './study-document.ts';

/** A table of a study as a paper of blocks. */
export const studyBlocks = ({
  study,
  institution,
  sections,
  gap,
  source,
  ...paper
}: StudyDocument): PaperBlocks => ({
  ...paper,
  letterhead: [],
  author: institution,
  blank: gap,
  isWide: false,
  blocks: [
    { kind: 'prose', text: study, look: 'strong' },
    { kind: 'prose', text: institution, look: 'faint' },
    ...sections.flatMap(({ heading, rows }): readonly PaperBlock[] => [
      ...(heading === '' ? [] : [{ kind: 'heading', level: 2, text: heading } as const]),
      { kind: 'facts', facts: rows, isRuled: true },
    ]),
    { kind: 'prose', text: source, look: 'faint' },
  ],
});
