import type { Result } from '../../core/basics/result.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { BundleRefusal } from './journal-bundle.ts';

/** How much of a file is held at once, and how long it may be. */
export interface BundleLimits {
  /** UTF-16 code units in a line. */
  readonly lineLength: number;
  readonly lines: number;
}

const isEncodingError = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/**
 * Complete lines of UTF-8 text in the portions in which they arrive, without their ends. A last line without an end is
 * refused as truncated: a bundle is written with one.
 */
export async function* bundleLines(
  source: AsyncIterable<Uint8Array>,
  { lineLength, lines: mostLines }: BundleLimits,
): AsyncGenerator<Result<readonly string[], BundleRefusal>, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [rest, count] = ['', 0];
  const tooLong = () =>
    refuse({ code: 'line-too-long', params: { line: count + 1, limit: lineLength } } as const);
  try {
    for await (const chunk of source) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      const long = lines.findIndex((line) => line.length > lineLength);
      if (long !== -1) count += long;
      if (long !== -1 || rest.length > lineLength) return yield tooLong();
      count += lines.length;
      if (count > mostLines)
        return yield refuse({ code: 'too-many-lines', params: { limit: mostLines } } as const);
      yield accept(lines);
    }
    rest += decoder.decode();
  } catch (error) {
    if (!isEncodingError(error)) throw error;
    return yield refuse({ code: 'not-utf8', params: { line: count + 1 } } as const);
  }
  if (rest !== '') yield refuse({ code: 'truncated', params: { line: count + 1 } } as const);
}
