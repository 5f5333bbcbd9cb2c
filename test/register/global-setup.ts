import { chmod, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { stopPostmaster } from '../../src/register/embedded/postmaster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's database lies; `freshRegister` starts it when the first test asks. */
    registerFolder: string;
    /** The template that fresh databases are cloned from. */
    registerTemplate: string;
  }
}

let folder = '';
const template = `qaitu_template_${process.pid}`;

/** One database cluster for the whole run, started by the first test that needs one. */
export const setup = async (project: TestProject): Promise<void> => {
  // Below /tmp: short enough for a socket, and the database account can reach it.
  folder = await mkdtemp('/tmp/qaitu-test-');
  await chmod(folder, 0o755);
  project.provide('registerFolder', folder);
  project.provide('registerTemplate', template);
};

export const teardown = async (): Promise<void> => {
  const url = process.env['TEST_DATABASE_URL'];
  if (url !== undefined) {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where datname = $1 or starts_with(datname, $2)',
      [template, `${template}_`],
    );
    for (const { name } of rows) await client.query(`drop database if exists ${name}`);
    await client.end();
  }
  await stopPostmaster(path.join(folder, 'postgres'));
  await rm(folder, { recursive: true });
};
