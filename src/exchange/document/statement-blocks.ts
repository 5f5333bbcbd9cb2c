import type { PaperBlock, PaperBlocks } from './paper-blocks.ts';
import type { StatementDocument } from './statement-document.ts';

/** An accountability statement as a paper of blocks; its words are signed, so that nothing stands around them. */
export const statementBlocks = ({
  institution,
  facts,
  sections,
  check,
  ...paper
}: StatementDocument): PaperBlocks => ({
  ...paper,
  letterhead: [],
  author: institution,
  blank: '—',
  isWide: false,
  blocks: [
    { kind: 'prose', text: institution, look: 'strong' },
    { kind: 'facts', facts, isRuled: false },
    ...sections.flatMap(({ heading, note, rows }): readonly PaperBlock[] => [
      { kind: 'heading', level: 2, text: heading },
      ...(note === '' ? [] : [{ kind: 'prose', text: note, look: 'faint' } as const]),
      {
        kind: 'facts',
        facts: rows.map(({ name, value, details }) => [name, [value, ...details].join('\n')]),
        isRuled: true,
      },
    ]),
    { kind: 'prose', text: check, look: 'faint' },
  ],
});
