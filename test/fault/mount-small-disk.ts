import { execFile, execFileSync } from 'node:child_process';
import { open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why no disk of one's own can be had here, for the name of a skipped test; undefined where it can. */
export const whyNoSmallDisk = (): string | undefined => {
  if (process.platform !== 'linux') return 'tmpfs is of Linux';
  if (process.getuid?.() !== 0) return 'mounting needs root';
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt'], {
      stdio: 'ignore',
    });
    return undefined;
  } catch {
    return 'mounting is not permitted here';
  }
};

/** A disk of `megabytes` at `folder`, which must be there. */
export const mountSmallDisk = async (folder: string, megabytes: number) => {
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]);
  const ballast = path.join(folder, 'ballast');
  return {
    /** Take all room but `left` bytes. */
    fill: async (left = 0): Promise<void> => {
      const handle = await open(ballast, 'a');
      try {
        const { bavail, bsize } = await statfs(folder);
        const block = Buffer.alloc(bsize);
        for (let free = bavail * bsize; free >= left + bsize; free -= bsize) await handle.write(block);
      } catch (error) {
        // Others write too: the disk was full a little earlier.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await handle.close();
      }
    },
    free: async (): Promise<void> => rm(ballast, { force: true }),
    unmount: async (): Promise<void> => {
      await run('umount', ['--lazy', folder]);
    },
  };
};

export type SmallDisk = Awaited<ReturnType<typeof mountSmallDisk>>;
