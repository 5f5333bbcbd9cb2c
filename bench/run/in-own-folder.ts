import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Measures in a new folder for an embedded database, which is gone afterwards, also where the measurement broke off. */
export const inOwnFolder = async <Value>(measure: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'qaitu-bench-')));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  await chmod(folder, 0o755);
  try {
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
