import { Zip, type ZipInputFile } from 'fflate';
import type { Bytes } from './byte-chunks.ts';
import { packBytes } from './pack-bytes.ts';

/** One file of an archive, its text in pieces that come once. */
interface ZipText {
  readonly path: string;
  readonly texts: AsyncIterable<string> | Iterable<string>;
}

const pieceBytes = 64 * 1024;
/** The ZIP's number of the way of packing. */
const deflated = 8;
/** An archive holds the time of its files; a constant one makes equal texts equal bytes. */
const neverModified = new Date(1980, 0, 1);

/** Texts as UTF-8 in pieces worth packing; written in place, because a text put together first is copied twice. */
async function* bytesOf(texts: ZipText['texts']): AsyncGenerator<Bytes, void> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let used = 0;
  for await (const text of texts) {
    for (let rest = text; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(used));
      used += written;
      rest = rest.slice(read);
      if (rest === '') break;
      yield piece.subarray(0, used);
      piece = new Uint8Array(pieceBytes);
      used = 0;
    }
  }
  yield piece.subarray(0, used);
}

/** A ZIP archive of UTF-8 texts in constant memory: files follow one another, pieces are asked for as the receiver takes the bytes. */
export async function* writeZipStream(files: Iterable<ZipText>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { path, texts } of files) {
    const part: ZipInputFile = {
      filename: path,
      compression: deflated,
      mtime: neverModified,
      crc: 0,
      size: 0,
    };
    zip.add(part);
    const packed = packBytes(bytesOf(texts));
    let next = await packed.next();
    try {
      for (; next.done !== true; next = await packed.next()) {
        part.ondata?.(null, next.value, false);
        yield* ready;
        ready = [];
      }
    } finally {
      if (next.done !== true) await packed.return({ crc: 0, size: 0 });
    }
    Object.assign(part, next.value);
    part.ondata?.(null, new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}
