import { accept, refuse, type Result } from '../../basics/result.ts';

type PatternRefusal = 'pattern-empty' | 'pattern-too-long' | 'pattern-too-complex' | 'pattern-malformed';

const longest = 100;
const mostOpenEnds = 3;

/**
 * A pattern that a user wrote for the beginning of a line; its group 1, or the one named `name`, is the speaker. It runs on the server over whole
 * transcripts, so what can take more than the cube of a short line's length is refused: a repeated group, a reference back, more than
 * three open repetitions.
 */
export const readSpeakerPattern = (written: string): Result<RegExp, PatternRefusal> => {
  if (written.trim() === '') return refuse('pattern-empty');
  if (written.length > longest) return refuse('pattern-too-long');
  const plain = written.replace(/\\[^\d]/g, 'x').replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x');
  const openEnds = plain.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0;
  if (/\)[*+?{]|\\\d|\\k|\(\?(?!:|<name>)/.test(plain) || openEnds > mostOpenEnds)
    return refuse('pattern-too-complex');
  try {
    const pattern = new RegExp(`^(?:${written.replace(/^\^/, '')})`, 'u');
    // A pattern that fits nothing at all would make a turn of every line.
    return pattern.test('') ? refuse('pattern-malformed') : accept(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('pattern-malformed');
    throw error;
  }
};
