import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { evidenceKey } from './evidence-key.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { spoolFile } from './spool-file.ts';
import { verifiedStream } from './verified-stream.ts';

/** A rename survives a crash only when its folder is written too. Windows opens no folders and needs none of this. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files two folders below; one that goes meanwhile is not told. */
async function* listContents(
  folder: string,
  depth = 0,
): AsyncGenerator<{ readonly sha256: string; readonly keptAt: Date }> {
  try {
    for await (const { name } of await opendir(folder)) {
      const inner = path.join(folder, name);
      if (depth < 2 && /^[0-9a-f]{2}$/.test(name)) yield* listContents(inner, depth + 1);
      if (depth === 2 && /^[0-9a-f]{64}$/.test(name))
        yield { sha256: name, keptAt: (await stat(inner)).mtime };
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Contents as files `<folder>/ab/cd/<sha256>`; on their way there they lie in `<folder>/incoming`. */
export const folderEvidenceStore = (folder: string): EvidenceStore => ({
  put: async (content) => {
    const spooled = await spoolFile(content, path.join(folder, 'incoming'));
    if (spooled === undefined) throw new Error('a store has no limit of its own');
    const { sha256, bytes } = spooled;
    const target = path.join(folder, evidenceKey(sha256));
    try {
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      await rename(spooled.path, target);
    } finally {
      await spooled.discard();
    }
    // From the file's folder up: each may have been made just now.
    await syncFolder(path.dirname(target));
    await syncFolder(path.resolve(target, '../..'));
    await syncFolder(folder);
    return { sha256, bytes };
  },
  open: async (sha256, options) => {
    try {
      const handle = await open(path.join(folder, evidenceKey(sha256)), 'r');
      const stream = handle.createReadStream();
      return options?.verify === true ? verifiedStream(stream, sha256) : stream;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  remove: async (sha256) => rm(path.join(folder, evidenceKey(sha256)), { force: true }),
  list: () => listContents(folder),
});
