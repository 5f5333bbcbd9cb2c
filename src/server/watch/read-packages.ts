import { readFile } from 'node:fs/promises';

/** Libraries whose version an operator is asked for when something is wrong. */
const names = ['fastify', 'kysely', 'pg', 'pg-boss', 'better-auth', 'react', 'zod'] as const;

/** The versions of the libraries that matter as the package of the program demands them. */
export const readPackages = async (): Promise<
  readonly { readonly name: string; readonly version: string }[]
> => {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> };
  return names.map((name) => ({ name, version: dependencies[name] ?? '' }));
};
