import { readFile } from 'node:fs/promises';
import type { Locale } from '../core/basics/locale.ts';
import { accept, refuse } from '../core/basics/result.ts';
import type { Result } from '../core/basics/result.ts';
import { text } from '../messages.ts';

/** Reads a file as JSON, or says in a sentence why that is not possible. */
export const readJsonFile = async (file: string, locale: Locale): Promise<Result<unknown, string>> => {
  try {
    return accept(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError)
      return refuse(text(locale, 'award.refused.not-json', { file, reason: error.message }));
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refuse(text(locale, 'award.refused.not-readable', { file, reason: String(error.code) }));
  }
};
