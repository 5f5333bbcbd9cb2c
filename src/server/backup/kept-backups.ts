import { access, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const form = /^qaitu-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d{3})?Z$/;

/** The name of a backup that the schedule makes: it sorts by time. */
export const backupName = (at: Date): string => `qaitu-${at.toISOString().replaceAll(/[:.]/g, '-')}`;

/** Backups of the schedule in its folder that are whole, the newest first. */
export const listKeptBackups = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const kept: string[] = [];
  for (const name of names
    .filter((one) => form.test(one))
    .toSorted()
    .toReversed()) {
    const isWhole = await access(path.join(folder, name, 'manifest.json')).then(
      () => true,
      () => false,
    );
    if (isWhole) kept.push(path.join(folder, name));
  }
  return kept;
};

/** Remove all but the newest backups of the schedule; what others put there stays. */
export const forgetOldBackups = async (folder: string, keep: number): Promise<void> => {
  for (const old of (await listKeptBackups(folder)).slice(keep))
    await rm(old, { recursive: true, force: true });
};
