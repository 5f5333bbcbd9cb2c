import { Client } from 'pg';

interface Started {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

// CI starts its own by the same script, which runs on any Node and knows no types.
const { startPostgres15 } = (await import(
  new URL('../../../scripts/postgres-15.mjs', import.meta.url).href
)) as { readonly startPostgres15: () => Promise<Started | undefined> };

/** A PostgreSQL 15 of Debian with an empty database; undefined where Debian's package is not to be had. */
export const startServerFifteen = async (): Promise<Started | undefined> => {
  const server = await startPostgres15();
  if (server === undefined) return undefined;
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query('create database register');
  await client.end();
  return { ...server, url: server.url.replace('/postgres?', '/register?') };
};
