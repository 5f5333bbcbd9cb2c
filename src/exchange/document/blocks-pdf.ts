import type { JsonObject } from '../../core/basics/json.ts';
import type { PaperBlock, PaperBlocks } from './paper-blocks.ts';
import { paperFact } from './paper-fact.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

const givenBlock = (block: PaperBlock): JsonObject => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: paperLine(block.text) };
    case 'prose':
      return { ...block, text: paperProse(block.text) };
    case 'facts':
      return { ...block, facts: block.facts.map(paperFact) };
    case 'table':
      return {
        kind: block.kind,
        columns: block.columns.map(({ title, isNumber }) => ({ title: paperLine(title), isNumber })),
        rows: block.rows.map((row) => row.map(paperLine)),
      };
    case 'list':
      return { ...block, items: block.items.map(paperLine) };
    case 'signatures':
      return {
        kind: block.kind,
        signatories: block.signatories.map(({ position, name }) => ({
          position: paperLine(position),
          name: paperLine(name),
        })),
      };
  }
};

/** A paper of blocks as PDF: tagged, in its language; the same blocks always give the same bytes. */
export const blocksPdf = async (
  typesetter: Typesetter,
  { title, letterhead, blocks, blank, ...paper }: PaperBlocks,
  labels: PaperLabels,
): Promise<Uint8Array> =>
  typesetPaper(typesetter, 'blocks', { ...paper, title, heading: title }, labels, {
    letterhead: letterhead.map(paperLine),
    blocks: blocks.map(givenBlock),
    blank: paperLine(blank),
  });
