import type { PaperBlock } from './paper-blocks.ts';

/** A paragraph of a paper without emphasis. */
export const plainProse = (text: string): PaperBlock => ({ kind: 'prose', text, look: 'plain' });
