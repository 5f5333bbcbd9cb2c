import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import { blocksDocx } from './blocks-docx.ts';
import { blocksPdf } from './blocks-pdf.ts';
import type { PaperBlocks } from './paper-blocks.ts';
import type { PaperLabels } from './paper-labels.ts';
import type { Typesetter } from './typesetter.ts';

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A paper of blocks in the format that is asked for, with its media type; `name` is without its ending. */
export const blocksFile = async (
  typesetter: Typesetter,
  paper: PaperBlocks,
  labels: PaperLabels,
  { name, format }: { readonly name: string; readonly format: PaperFormat },
): Promise<{ readonly name: string; readonly type: string; readonly body: Buffer }> => {
  const bytes =
    format === 'pdf' ? await blocksPdf(typesetter, paper, labels) : await blocksDocx(paper, labels);
  return { name: `${name}.${format}`, type: types[format], body: Buffer.from(bytes) };
};
