import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Release, ReleaseManifest, ReleaseTable } from '../contract/release.ts';
import { sha256 } from './release-id.ts';

const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** A release from its folder, or undefined when it is not there or not what its checksums say. */
export const readRelease = async (folder: string): Promise<Release | undefined> => {
  const text = await readText(path.join(folder, 'manifest.json'));
  if (text === undefined) return undefined;
  const manifest = JSON.parse(text) as ReleaseManifest;
  const tables: ReleaseTable[] = [];
  for (const file of manifest.files) {
    const body = await readText(path.join(folder, file.name));
    if (body === undefined || sha256(body) !== file.sha256) return undefined;
    if (file.name.endsWith('.json')) tables.push(JSON.parse(body) as ReleaseTable);
  }
  return { manifest, tables };
};
