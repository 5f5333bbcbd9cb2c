import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { copyData } from '../server/copy-data.ts';
import { startLive } from '../server/live-server.ts';

const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Tell the story once a run: by a server that starts on an empty folder and is stopped in order. */
const tell = async (folder: string): Promise<void> => {
  const half = `${folder}.half`;
  const server = await startLive(half);
  server.child.kill('SIGTERM');
  const { code, err } = await server.ended;
  if (code !== 0 || err !== '') throw new Error(`the story was not told: ${err}`);
  await rename(half, folder);
};

const isMissing = async (file: string): Promise<boolean> =>
  access(file).then(
    () => false,
    () => true,
  );

/** Put a data folder of a server that was stopped in order, with the story told in it, at `target`. */
export const copyToldFolder = async (target: string): Promise<void> => {
  const folder = path.join(inject('registerFolder'), 'told-by-server');
  const lock = `${folder}.lock`;
  try {
    await mkdir(lock);
    await tell(folder);
  } catch (error) {
    if (!isThere(error)) throw error;
  }
  for (let waited = 0; await isMissing(folder); waited += 200) {
    if (waited > 240_000) throw new Error(`nobody told the story to ${folder}`);
    await wait(200);
  }
  await copyData(folder, target);
};
