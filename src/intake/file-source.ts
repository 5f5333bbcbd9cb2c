import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { ImportSource } from './import-source.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';

const chunkBytes = 256 * 1024;

/** A file of this machine as a source; refuses one that is not there, is a folder or may not be read. */
export const fileSource = async (file: string): Promise<Result<ImportSource, readonly IntakeFault[]>> => {
  try {
    const handle = await open(file, 'r');
    const isFolder = (await handle.stat()).isDirectory();
    await handle.close();
    if (isFolder) return refuse([{ code: 'file-is-folder', file, params: {} }]);
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse([{ code, file, params: {} }]);
  }
  return accept({
    name: path.basename(file),
    bytes: createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>,
  });
};
