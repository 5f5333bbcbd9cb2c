import type { Bytes } from './byte-chunks.ts';
import { concatBytes } from './byte-chunks.ts';
import { guessEncoding, guessUtf16 } from './guess-encoding.ts';
import { TableRefused } from './table-refusal.ts';

const newline = 0x0a;

/** How many bytes tell one encoding from another. A first chunk may be shorter: it waits for the next ones. */
const headLength = 4096;

const countNewlines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
};

/** How many bytes at the end begin a character that the next chunk completes. */
const openTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Length of the longest run of whole lines at the beginning that is UTF-8. */
const validLines = (bytes: Uint8Array): number => {
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(newline, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return from;
    from = end + 1;
  }
};

const refuseEncoding = (bytes: Bytes, linesBefore: number): never => {
  const valid = validLines(bytes);
  const row = linesBefore + countNewlines(bytes.subarray(0, valid)) + 1;
  throw new TableRefused('wrong-encoding', { encoding: guessEncoding(bytes.subarray(valid)) }, { row });
};

/**
 * Strict UTF-8 in chunks, without the byte order mark.
 *
 * Refuses with `wrong-encoding` (the encoding it looks like, and the line) and `nul-byte`.
 */
export async function* decodeUtf8(chunks: AsyncIterable<Bytes>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let carry = new Uint8Array(0);
  let lines = 0;
  let isFirst = true;
  const decode = (bytes: Bytes): string => {
    if (isFirst) {
      const utf16 = guessUtf16(bytes.subarray(0, headLength));
      if (utf16 !== undefined) throw new TableRefused('wrong-encoding', { encoding: utf16 }, { row: 1 });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
      throw new TableRefused('nul-byte', {}, { row: lines + countNewlines(bytes.subarray(0, nul)) + 1 });
    }
    let text = '';
    try {
      text = decoder.decode(bytes);
    } catch {
      refuseEncoding(bytes, lines);
    }
    lines += countNewlines(bytes);
    if (isFirst && text.startsWith('\ufeff')) text = text.slice(1);
    isFirst = false;
    return text;
  };
  for await (const chunk of chunks) {
    const bytes = carry.length === 0 ? chunk : concatBytes([carry, chunk]);
    const whole = isFirst && bytes.length < headLength ? 0 : bytes.length - openTail(bytes);
    carry = bytes.slice(whole);
    if (whole > 0) yield decode(bytes.subarray(0, whole));
  }
  if (carry.length > 0) yield decode(carry);
}
