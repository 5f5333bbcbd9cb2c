import { Client, DatabaseError, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';
import { registerRoles } from './roles.ts';

const membersOf = `
  select r.name
    from unnest($1::text[]) as r (name)
    left join pg_roles p on p.rolname = r.name
   where p.oid is null or not pg_has_role($2::name, p.oid, 'member')`;

const mayOwn = `
  select has_schema_privilege('qaitu_owner', 'public', 'create')
     and has_database_privilege('qaitu_owner', current_database(), 'create') as ok`;

const missingFor = async (client: Client, login: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(membersOf, [Object.keys(registerRoles), login]);
  if (rows.length > 0) return rows.map(({ name }) => name);
  const owner = await client.query<{ ok: boolean }>(mayOwn);
  return owner.rows[0]?.ok === true ? [] : ['qaitu_owner'];
};

const prepare = async (client: Client, login: string): Promise<void> => {
  const database = client.escapeIdentifier(client.database ?? '');
  const member = client.escapeIdentifier(login);
  await client.query('begin');
  try {
    for (const [role, attributes] of Object.entries(registerRoles)) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await client.query(`create role ${role} nologin ${attributes}`);
      await client.query(`grant ${role} to ${member}`);
    }
    await client.query('grant usage, create on schema public to qaitu_owner');
    await client.query(`grant create on database ${database} to qaitu_owner`);
    // Imports pass through a temporary table.
    await client.query(`grant temporary on database ${database} to qaitu_app`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** Privileges that only an administrator of the database server has; and roles that a parallel preparation made. */
const isForbidden = (error: unknown): boolean => error instanceof DatabaseError && error.code === '42501';

/**
 * Make the register's roles on the server of `connection` and let `login` take them on in its database. Does
 * nothing when all is there; refuses when it is not and the connection's user may not change it.
 */
export const prepareDatabase = async (
  connection: ClientConfig,
  login: string,
): Promise<Result<undefined, RegisterRefusal>> => {
  const client = new Client(connection);
  await client.connect();
  try {
    const missing = await missingFor(client, login);
    if (missing.length === 0) return accept(undefined);
    try {
      await prepare(client, login);
    } catch (error) {
      if (!isForbidden(error)) throw error;
      const command = `qaitu database prepare --login ${login}`;
      return refuse({ code: 'database-roles-missing', params: { missing: missing.join(', '), command } });
    }
    return accept(undefined);
  } finally {
    await client.end();
  }
};
