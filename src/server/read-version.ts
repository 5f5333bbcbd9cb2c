import { readFile } from 'node:fs/promises';

/** The version of the program, as its package says. */
export const readVersion = async (): Promise<string> => {
  const packageFile = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(packageFile) as { readonly version: string }).version;
};
