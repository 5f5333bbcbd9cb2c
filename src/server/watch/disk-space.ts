import { statfs } from 'node:fs/promises';

/** Space of the disk a folder lies on, in bytes; `free` is what we may still write. */
export const diskSpace = async (
  folder: string,
): Promise<{ readonly free: number; readonly total: number }> => {
  const { bsize, bavail, blocks } = await statfs(folder);
  return { free: bavail * bsize, total: blocks * bsize };
};
