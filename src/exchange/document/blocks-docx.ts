import { Paragraph, type FileChild } from 'docx';
import { docxFile, docxPoints, docxWidth } from './docx-file.ts';
import { docxColour, docxParts, docxSize } from './docx-parts.ts';
import type { PaperBlock, PaperBlocks } from './paper-blocks.ts';
import type { PaperLabels } from './paper-labels.ts';

const looks = {
  plain: {},
  strong: { bold: true, size: 24 },
  faint: { color: docxColour.faint, size: docxSize.small },
} as const;

const listOf = (at: number): string => `list-${at}`;

const closesWith = (blocks: readonly PaperBlock[], at: number): boolean => blocks[at]?.kind === 'signatures';

const childrenOf = (
  block: PaperBlock,
  at: number,
  { blank, isWide, blocks }: Pick<PaperBlocks, 'blank' | 'isWide' | 'blocks'>,
): readonly FileChild[] => {
  const width = docxWidth(isWide);
  switch (block.kind) {
    case 'heading':
      return [docxParts.heading(block.text, block.level)];
    case 'prose':
      // What closes a letter, and the paragraph before it, stand on the page on which it is signed.
      return docxParts.prose(block.text, {
        ...looks[block.look],
        keepNext:
          closesWith(blocks, at + 1) || (blocks[at + 1]?.kind === 'prose' && closesWith(blocks, at + 2)),
      });
    case 'facts':
      return [
        ...docxParts.facts(block.facts, { blank, width, isRuled: block.isRuled }),
        new Paragraph({ spacing: { after: 60 } }),
      ];
    case 'table':
      return [
        docxParts.list(block.columns, block.rows, {
          width,
          size: isWide ? docxSize.foot : docxSize.small + 1,
        }),
        new Paragraph({ spacing: { after: 60 } }),
      ];
    case 'list':
      return block.items.map((words) => docxParts.item(words, block.isNumbered ? listOf(at) : docxPoints));
    case 'signatures':
      return block.signatories.length === 0 ? [] : [docxParts.signatures(block.signatories, width)];
  }
};

/** A paper of blocks as DOCX: the same words as its PDF. */
export const blocksDocx = async (paper: PaperBlocks, labels: PaperLabels): Promise<Uint8Array> => {
  const { title, letterhead, blocks, footer, locale, isWide, isDemonstration } = paper;
  return docxFile(
    {
      ...{ title, footer, locale, isWide, isDemonstration },
      numbered: blocks.flatMap((block, at) =>
        block.kind === 'list' && block.isNumbered ? [listOf(at)] : [],
      ),
      children: [
        ...docxParts.letterhead(letterhead),
        docxParts.heading(title, 1),
        ...blocks.flatMap((block, at) => childrenOf(block, at, paper)),
      ],
    },
    labels,
  );
};
