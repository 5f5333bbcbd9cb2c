import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';

/** Bytes as JSON, with or without a byte order mark; never more than `mostBytes`, never anything but UTF-8. */
export const readJson = (bytes: Uint8Array, mostBytes: number): Result<unknown, EpvoRefusal> => {
  if (bytes.length > mostBytes)
    return refuse({ code: 'epvo-too-large', params: { limit: Math.round(mostBytes / 2 ** 20) } });
  try {
    return accept(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown);
  } catch (error) {
    // Neither the text nor the message of the parser is repeated: both may hold data of people.
    if (error instanceof SyntaxError || error instanceof TypeError)
      return refuse({ code: 'epvo-not-json', params: {} });
    throw error;
  }
};
