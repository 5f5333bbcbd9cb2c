import type { ByteBudget } from './byte-budget.ts';

/** The same array type that streams of the platform take. */
export type Bytes = Uint8Array<ArrayBuffer>;

const sliceBytes = 65_536;

const isOwn = (bytes: Uint8Array): bytes is Bytes => bytes.buffer instanceof ArrayBuffer;
const own = (bytes: Uint8Array): Bytes => (isOwn(bytes) ? bytes : new Uint8Array(bytes));

/** One array of all chunks. */
export const concatBytes = (chunks: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/**
 * Bytes in slices of 64 kB, counted against the budget: small enough that what one unpacks to stays small,
 * large enough that a long record is not looked at again for every few bytes of it that arrive.
 */
export async function* byteChunks(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  budget?: ByteBudget,
): AsyncGenerator<Bytes, void> {
  const pieces = source instanceof Uint8Array ? [source] : source;
  let small: Bytes[] = [];
  let smallBytes = 0;
  for await (const piece of pieces) {
    budget?.spend(piece.length);
    small.push(own(piece));
    smallBytes += piece.length;
    if (smallBytes < sliceBytes) continue;
    const bytes = small.length === 1 ? own(piece) : concatBytes(small);
    small = [];
    smallBytes = 0;
    for (let at = 0; at < bytes.length; at += sliceBytes) yield bytes.subarray(at, at + sliceBytes);
  }
  if (smallBytes > 0) yield concatBytes(small);
}

/** The first `wanted` bytes (fewer if the source is shorter) and all chunks, these included. */
export const peekBytes = async (
  chunks: AsyncGenerator<Bytes, void>,
  wanted: number,
): Promise<{ head: Bytes; all: AsyncGenerator<Bytes, void> }> => {
  const seen: Bytes[] = [];
  let length = 0;
  while (length < wanted) {
    const next = await chunks.next();
    if (next.done === true) break;
    seen.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Bytes, void> {
    try {
      yield* seen.splice(0);
      yield* chunks;
    } finally {
      await chunks.return();
    }
  }
  return { head: concatBytes(seen).subarray(0, wanted), all: all() };
};
