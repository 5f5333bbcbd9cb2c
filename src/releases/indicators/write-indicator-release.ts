import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { IndicatorFiles } from './indicator-files.ts';

/**
 * Writes a release as a folder of its name below `parent` and returns where it is. Written aside and renamed: a killed process leaves no half, and
 * what stood there under the name is replaced by the same.
 */
export const writeIndicatorRelease = async (
  parent: string,
  { manifest, files }: IndicatorFiles,
): Promise<string> => {
  await mkdir(parent, { recursive: true });
  const folder = path.join(parent, manifest.id);
  const aside = await mkdtemp(path.join(parent, '.building-'));
  try {
    for (const [name, body] of files) await writeFile(path.join(aside, name), body);
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  return folder;
};
