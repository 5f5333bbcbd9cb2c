import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

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
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
};
