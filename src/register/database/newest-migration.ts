import { readdir } from 'node:fs/promises';
import { ownScripts } from './read-scripts.ts';

let newest: Promise<string> | undefined;

const readNewest = async (): Promise<string> => {
  const names = await readdir(ownScripts.migrations);
  return (
    names
      .filter((name) => name.endsWith('.sql'))
      .toSorted()
      .at(-1) ?? ''
  );
};

/** The last migration this program knows, by its name; the folder is read once. */
export const newestMigration = async (): Promise<string> => {
  newest ??= readNewest();
  return newest;
};
