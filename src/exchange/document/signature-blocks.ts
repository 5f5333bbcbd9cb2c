import type { PaperBlock } from './paper-blocks.ts';
import type { PaperWords } from './paper-words.ts';

/** Where a paper is signed by those whom the words of the institution name; nothing where they name nobody. */
export const signatureBlocks = ({ signatories }: PaperWords): readonly PaperBlock[] =>
  signatories.length === 0 ? [] : [{ kind: 'signatures', signatories }];
