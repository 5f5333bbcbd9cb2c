import { access, constants, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Check } from '../../core/doctor/check.ts';

const gigabyte = 1024 ** 3;
const tooLittle = 1;
const little = 5;

const isThere = async (folder: string): Promise<boolean> =>
  access(folder, constants.F_OK).then(
    () => true,
    () => false,
  );

/** The folder that is there, or the nearest one above it in which it will be made. */
const nearest = async (folder: string): Promise<string> => {
  let found = path.resolve(folder);
  while (!(await isThere(found)) && path.dirname(found) !== found) found = path.dirname(found);
  return found;
};

const writable = async (folder: string, place: string): Promise<Check> => {
  try {
    const probe = await mkdtemp(path.join(folder, '.qaitu-doctor-'));
    try {
      await writeFile(path.join(probe, 'probe'), 'probe');
    } finally {
      await rm(probe, { recursive: true, force: true });
    }
    return { id: 'folder', outcome: 'ok', says: { key: 'folder.ok', params: { folder: place } }, place };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const says = { key: 'folder.wrong', params: { folder: place, reason } };
    return { id: 'folder', outcome: 'fault', says, place, cure: { key: 'folder.cure' } };
  }
};

const space = async (folder: string, place: string): Promise<Check> => {
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  const says = { key: 'space.free', params: { folder: place, gigabytes: free.toFixed(1) } };
  if (free >= little) return { id: 'space', outcome: 'ok', says, place };
  const outcome = free < tooLittle ? 'fault' : 'warning';
  return { id: 'space', outcome, says, place, cure: { key: 'space.cure' } };
};

/** Whether the data folder can be written to, or made, and how much room there is. The probe is taken away again. */
export const checkFolder = async (dataFolder: string): Promise<readonly Check[]> => {
  const place = path.resolve(dataFolder);
  const folder = await nearest(place);
  return [await writable(folder, place), await space(folder, place)];
};
