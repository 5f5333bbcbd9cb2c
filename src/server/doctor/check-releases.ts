import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../../core/doctor/check.ts';
import { readRelease } from '../../releases/read.ts';

const foldersOf = async (folder: string): Promise<readonly string[]> => {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    // What is being built has a point before its name.
    return found.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** Read every release of the data folder and compare each file with the checksum that its manifest states. */
export const checkReleases = async (dataFolder: string): Promise<Check> => {
  const folder = path.join(dataFolder, 'releases');
  const wrong: string[] = [];
  const names = await foldersOf(folder);
  for (const name of names) if ((await readRelease(path.join(folder, name))) === undefined) wrong.push(name);
  const id = 'data.release-folder-is-what-its-manifest-says';
  const says = { key: 'invariant.release-folder-is-what-its-manifest-says' };
  return wrong.length === 0
    ? { id, outcome: 'ok', says }
    : {
        id,
        outcome: 'fault',
        says,
        count: wrong.length,
        place: wrong.join(', '),
        cure: { key: 'cure.release' },
      };
};
