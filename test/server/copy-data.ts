import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Copies the data folder of a server that ended in order; by the system, as its files belong to the database's account. */
export const copyData = async (from: string, to: string): Promise<void> => {
  await promisify(execFile)('cp', ['-a', from, to]);
};
