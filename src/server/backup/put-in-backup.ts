import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BackupSeal } from './backup-key.ts';

/** A file as it lies in a backup. */
export interface BackedUpFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Write a file below `folder`, encrypted where there is a seal; it is on the disk when this resolves. */
export const putInBackup = async (
  folder: string,
  name: string,
  plain: Readable,
  seal: BackupSeal | undefined,
): Promise<BackedUpFile> => {
  const kept = seal === undefined ? name : `${name}.age`;
  const target = path.join(folder, kept);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const content = seal === undefined ? plain : await seal.encrypt(plain);
  await using handle = await open(target, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(content, async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      await handle.write(chunk);
    }
  });
  await handle.sync();
  return { name: kept, bytes, sha256: hash.digest('hex') };
};
