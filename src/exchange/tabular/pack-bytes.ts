import { concatBytes, type Bytes } from './byte-chunks.ts';

/** What a ZIP says of a part beside its packed bytes. */
interface PackedPart {
  /** CRC-32 of the bytes before packing. */
  readonly crc: number;
  /** Their number, modulo 2^32. */
  readonly size: number;
}

/** A gzip member has ten bytes before its deflate stream (RFC 1952, 2.3; no optional fields) and eight after it. */
const headBytes = 10;
const tailBytes = 8;

/**
 * Packs bytes as a raw deflate stream and answers their checksum and number at the end. The platform packs off the main
 * thread and several times as fast as a library in JavaScript; it is asked for gzip because its tail holds what a ZIP needs.
 */
export async function* packBytes(plain: AsyncGenerator<Bytes, void>): AsyncGenerator<Bytes, PackedPart> {
  const stream = new ReadableStream<Bytes>({
    async pull(controller) {
      const next = await plain.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await plain.return();
    },
  });
  const reader = stream.pipeThrough(new CompressionStream('gzip')).getReader();
  let toSkip = headBytes;
  let tail: Bytes = new Uint8Array(0);
  let ended = false;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const skipped = Math.min(toSkip, value.length);
      toSkip -= skipped;
      const seen = concatBytes([tail, value.subarray(skipped)]);
      const ready = Math.max(0, seen.length - tailBytes);
      tail = seen.subarray(ready);
      if (ready > 0) yield seen.subarray(0, ready);
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel();
  }
  const view = new DataView(tail.buffer, tail.byteOffset, tailBytes);
  return { crc: view.getUint32(0, true), size: view.getUint32(4, true) };
}
