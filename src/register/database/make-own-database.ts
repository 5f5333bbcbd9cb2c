import { Client, type ClientConfig } from 'pg';
import { prepareDatabase } from './prepare-database.ts';

/** The embedded PostgreSQL's login for the register: no superuser, so that a role taken on cannot be shed for more. */
export const ownLogin = 'qaitu';

/** One maker of databases at a time. */
const making = 7_104_004;

/** Make and prepare a database of the embedded PostgreSQL where it is missing, as the superuser of `connection`. */
export const makeOwnDatabase = async (connection: ClientConfig, name: string): Promise<void> => {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [making]);
    const login = await client.query('select from pg_roles where rolname = $1', [ownLogin]);
    if (login.rowCount === 0) await client.query(`create role ${ownLogin} login noinherit`);
    const database = await client.query('select from pg_database where datname = $1', [name]);
    if (database.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
    const prepared = await prepareDatabase({ ...connection, database: name }, ownLogin);
    if (!prepared.ok) throw new Error(`a superuser may not prepare ${name}: ${prepared.refusal.code}`);
  } finally {
    await client.end();
  }
};
