import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

const isGone = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'ENOENT';

/** How many files lie in a folder and below, and how many bytes; none where there is no such folder. What vanishes meanwhile does not count. */
export const folderSize = async (folder: string): Promise<FolderSize> => {
  let [files, bytes] = [0, 0];
  try {
    for await (const entry of await opendir(folder)) {
      const inside = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        const below = await folderSize(inside);
        files += below.files;
        bytes += below.bytes;
      } else if (entry.isFile()) {
        files += 1;
        bytes += (await stat(inside)).size;
      }
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  return { files, bytes };
};
