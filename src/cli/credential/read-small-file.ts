import { open } from 'node:fs/promises';
import type { Locale } from '../../core/basics/locale.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { text } from '../../messages.ts';

/** The text of a file, of which no more than `most` bytes and one are read; or why not, in a sentence. */
export const readSmallFile = async (
  file: string,
  most: number,
  locale: Locale,
): Promise<Result<string, string>> => {
  try {
    await using handle = await open(file);
    const bytes = Buffer.alloc(most + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return accept(bytes.subarray(0, length).toString('utf8'));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refuse(text(locale, 'credential.not-readable', { file, reason: String(error.code) }));
  }
};
