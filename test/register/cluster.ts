import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { inject } from 'vitest';
import { registerOn, type Register } from '../../src/register/db.ts';
import { openEmbeddedPostgres } from '../../src/register/embedded/open-embedded-postgres.ts';
import { makeOwnDatabase, ownLogin } from '../../src/register/database/make-own-database.ts';
import { migrate } from '../../src/register/database/migrate.ts';
import { prepareDatabase } from '../../src/register/database/prepare-database.ts';

/** Not durable: a test's database need not survive the test. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A register of its own for a test file. `close` removes it. */
export interface FreshRegister extends Register {
  /** As the login that has the register's roles. */
  readonly connection: ClientConfig;
  /** As superuser, in the same database. */
  readonly admin: ClientConfig;
}

const openCluster = async (): Promise<{
  connection: ClientConfig;
  leave: () => Promise<void>;
  login: string;
}> => {
  const url = process.env['TEST_DATABASE_URL'];
  if (url !== undefined) {
    const { host, port, user = '', password, database } = new Client({ connectionString: url });
    const connection = { host, port, user, database, ...(typeof password === 'string' ? { password } : {}) };
    // Never as a superuser, whom no policy binds; a login of our own is let in where no password is asked for.
    const login = typeof password === 'string' ? user : ownLogin;
    return { connection, leave: async () => undefined, login };
  }
  const opened = await openEmbeddedPostgres({
    dataFolder: inject('registerFolder'),
    as: 'command',
    settings,
  });
  if (!opened.ok) throw new Error(`${opened.refusal.code} ${JSON.stringify(opened.refusal.params)}`);
  return { ...opened.value, login: ownLogin };
};

/** Writes once into a template what all its clones begin with, as the register's login or as superuser; nothing when it is there. */
export type FillTemplate = (connection: ClientConfig, admin: ClientConfig) => Promise<void>;

/** One at a time with the same key in the whole run: a database cannot be cloned while another test file writes it. */
const alone = async (client: Client, key: string, work: () => Promise<void>): Promise<void> => {
  await client.query('select pg_advisory_lock(7104005, hashtext($1))', [key]);
  try {
    await work();
  } finally {
    await client.query('select pg_advisory_unlock(7104005, hashtext($1))', [key]);
  }
};

/** Roles belong to the whole cluster, so whatever makes them is done alone. */
const roles = 'roles';

/** An empty database, or with `template` a clone of it; dropped by `close`. */
export const freshDatabase = async (template?: string, fill?: FillTemplate) => {
  const { connection, leave, login } = await openCluster();
  const database = `t_${randomUUID().replaceAll('-', '')}`;
  const client = new Client(connection);
  await client.connect();
  const close = async (): Promise<void> => {
    await client.query(`drop database if exists ${database} with (force)`);
    await client.end();
    await leave();
  };
  const prepare = async (name: string): Promise<void> => {
    await makeOwnDatabase(connection, name);
    const prepared = await prepareDatabase({ ...connection, database: name }, login);
    if (!prepared.ok) throw new Error(prepared.refusal.code);
  };
  const clone = async (name: string): Promise<void> => {
    const own = { ...connection, user: login, database: name };
    await alone(client, roles, async () => {
      await prepare(name);
      if (!(await migrate(own)).ok) throw new Error('the template cannot be made');
    });
    await fill?.(own, { ...connection, database: name });
    await client.query(`create database ${database} template ${name} strategy file_copy`);
  };
  try {
    if (template !== undefined) await alone(client, template, async () => clone(template));
    // Privileges on a database do not travel with its template.
    await alone(client, roles, async () => prepare(database));
  } catch (error) {
    await close();
    throw error;
  }
  return { connection: { ...connection, user: login, database }, admin: { ...connection, database }, close };
};

/** The register on a database of its own, migrated and empty. */
export const freshRegister = async (): Promise<FreshRegister> => {
  const { connection, admin, close } = await freshDatabase(inject('registerTemplate'));
  const register = registerOn(connection, { kind: 'embedded', folder: inject('registerFolder') }, close);
  return { ...register, connection, admin };
};
