import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { epvoProfiles } from '../core/epvo/epvo-profile.ts';
import { importProfile, type ImportProfile } from '../core/import/import-profile.ts';

const folder = path.resolve(import.meta.dirname, '../../reference/profiles/records');

/** The record profiles that ship, by name. Throws if one is invalid: they are part of the program. */
export const loadRecordProfiles = async (): Promise<readonly ImportProfile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const written = await Promise.all(
    names.map(async (name) =>
      importProfile.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
    ),
  );
  return [...written, ...epvoProfiles];
};
