import type { AnswerOf } from '../../../api.ts';
import type { openCoding } from '../../../../contract/study-coding.ts';
import { codePoints } from '../../../../core/study/project/code-points.ts';

/** A piece of the text as it is shown: what stands before the words (mark, empty lines), then the words. Units, ends exclusive. */
export interface TextBlock {
  readonly start: number;
  /** Where the words begin. */
  readonly from: number;
  readonly end: number;
  /** Whose words; null for nobody's. */
  readonly who: string | null;
}

/** Nobody's words are cut at their lines, or at this length, so that no block is larger than a screen. */
const longest = 4000;

const cutPlain = (words: string, start: number, end: number): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let from = start;
  while (from < end) {
    const line = words.indexOf('\n', from);
    let to = line < 0 || line >= end ? end : line + 1;
    if (to - from > longest) {
      to = from + longest;
      // A pair stays whole.
      if (/[\ud800-\udbff]/.test(words[to - 1] ?? '')) to -= 1;
    }
    blocks.push({ start: from, from, end: to, who: null });
    from = to;
  }
  return blocks;
};

/** The whole text in blocks, one after the other, a block for each turn. */
export const textBlocks = (
  words: string,
  turns: AnswerOf<typeof openCoding>['turns'],
): readonly TextBlock[] => {
  const places = codePoints(words);
  const blocks: TextBlock[] = [];
  let at = 0;
  for (const turn of turns) {
    const [from, end] = [places.toUnit(turn.start), places.toUnit(turn.end)];
    const who = turn.pseudonym ?? turn.speaker;
    if (who === null && at === from && end - from > longest) blocks.push(...cutPlain(words, from, end));
    else blocks.push({ start: at, from, end, who });
    at = end;
  }
  return [...blocks, ...cutPlain(words, at, words.length)];
};
