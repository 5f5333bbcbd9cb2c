import { accept, refuse, type Result } from '../../../../core/basics/result.ts';

/** What the register takes of one file, in characters. */
const longest = 900_000;

/** A chosen file as text: UTF-8, with or without a mark at its beginning. */
export const readImportFile = async (
  file: File,
): Promise<Result<string, { readonly code: 'too-large' | 'not-text' }>> => {
  // No character takes less than a byte.
  if (file.size > longest * 4) return refuse({ code: 'too-large' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes('\u0000')) return refuse({ code: 'not-text' });
    return text.length > longest ? refuse({ code: 'too-large' }) : accept(text);
  } catch (error) {
    // What is no UTF-8 is told as such; a file that cannot be read at all is the browser's own fault.
    if (error instanceof TypeError) return refuse({ code: 'not-text' });
    throw error;
  }
};
