import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../../core/basics/has-code.ts';

/** Every file of a folder by its name; undefined where there is no such folder. */
export const readFolder = async (folder: string): Promise<ReadonlyMap<string, Uint8Array> | undefined> => {
  try {
    const names = await readdir(folder);
    return new Map(
      await Promise.all(
        names.toSorted().map(async (name) => [name, await readFile(path.join(folder, name))] as const),
      ),
    );
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
};
