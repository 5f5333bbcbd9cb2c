import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DumpFault } from './dump-reader.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The bytes of a packed dump, unpacked; what cannot be unpacked is thrown as a `DumpFault`. */
export async function* unpackDump(packed: Readable): AsyncGenerator<Buffer, void> {
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  let isBegun = false;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      isBegun = true;
      yield chunk;
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'Z_BUF_ERROR') throw new DumpFault(isBegun ? 'dump-cut-off' : 'not-a-dump');
    if (code.startsWith('Z_')) throw new DumpFault(isBegun ? 'dump-damaged' : 'not-a-dump');
    throw error;
  } finally {
    packed.destroy();
  }
}
