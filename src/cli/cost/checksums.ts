import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Written as `sha256sum` writes, so that `sha256sum --check checksums.sha256` needs no program of ours. */
export const checksumFile = 'checksums.sha256';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Names of the files in a folder and below, with forward slashes, sorted. */
const listFiles = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
};

/** The checksums of all files of a folder but the list itself, by name. */
export const checksumsOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await listFiles(folder)).filter((name) => name !== checksumFile);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, sha256(await readFile(path.join(folder, name)))] as const),
    ),
  );
};

export const writeChecksums = (checksums: ReadonlyMap<string, string>): string =>
  [...checksums].map(([name, sum]) => `${sum}  ${name}\n`).join('');

/** The list read back; undefined when a line is not one of `sha256sum`. */
export const readChecksums = (text: string): ReadonlyMap<string, string> | undefined => {
  const lines = text.split(/\r?\n/).filter(Boolean);
  const pairs = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  const read = pairs.flatMap((pair) => (pair === null ? [] : [[pair[2] ?? '', pair[1] ?? ''] as const]));
  return read.length === lines.length ? new Map(read) : undefined;
};
