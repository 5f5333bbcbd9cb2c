import type { Client } from 'pg';
import type { Check } from '../../core/doctor/check.ts';
import { compareMigrations } from '../database/migrate.ts';
import { registerRoles } from '../database/roles.ts';

const oldestBackupDays = 2;
const skewSeconds = 5;

const names = async (
  client: Client,
  query: string,
  values: readonly unknown[] = [],
): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(query, [...values]);
  return rows.map(({ name }) => name);
};

const listed = (found: readonly string[]): string => found.slice(0, 10).join(', ');

/** A check that finds names of what is wrong. */
const naming = (id: string, found: readonly string[], outcome: 'fault' | 'warning' = 'fault'): Check =>
  found.length === 0
    ? { id, outcome: 'ok', says: { key: `${id}.ok` } }
    : {
        id,
        outcome,
        says: { key: `${id}.wrong`, params: { list: listed(found) } },
        place: listed(found),
        cure: { key: `${id}.cure` },
      };

const clockOf = async (client: Client, now: () => Date): Promise<Check> => {
  const before = now().getTime();
  const { rows } = await client.query<{ at: string }>(
    'select extract(epoch from clock_timestamp())::text as at',
  );
  const middle = (before + now().getTime()) / 2000;
  const skew = Math.abs(Number(rows[0]?.at) - middle);
  const params = { seconds: skew.toFixed(1) };
  return skew <= skewSeconds
    ? { id: 'clock', outcome: 'ok', says: { key: 'clock.ok', params } }
    : { id: 'clock', outcome: 'fault', says: { key: 'clock.wrong', params }, cure: { key: 'clock.cure' } };
};

const rolesOf = async (client: Client): Promise<Check> => {
  const wanted = Object.entries(registerRoles).map(([name, attributes]) => ({
    name,
    bypass: attributes.includes('bypassrls'),
  }));
  const wrong = await names(
    client,
    `select w.name from jsonb_to_recordset($1::jsonb) as w (name text, bypass boolean)
       left join pg_roles r on r.rolname = w.name
      where r.oid is null or r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolcanlogin
         or r.rolbypassrls <> w.bypass or not pg_has_role(current_user, r.oid, 'member')
      order by 1`,
    [JSON.stringify(wanted)],
  );
  return naming('roles', wrong);
};

const loginOf = async (client: Client): Promise<Check> =>
  naming(
    'login',
    await names(
      client,
      `select rolname as name from pg_roles
        where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    ),
  );

const policiesOf = async (client: Client): Promise<Check> =>
  naming(
    'row-security',
    await names(
      client,
      `select c.tbl as name from schema_class c left join pg_class r on r.oid = to_regclass(c.tbl)
        where c.class = 'tenant'
          and (r.oid is null or not r.relrowsecurity or not r.relforcerowsecurity
            or not exists (select from pg_policy p where p.polrelid = r.oid))
        order by 1`,
    ),
  );

const ownersOf = async (client: Client): Promise<Check> =>
  naming(
    'owners',
    await names(
      client,
      `select r.relname as name from pg_class r
        where r.relnamespace = 'public'::regnamespace and r.relkind in ('r', 'p')
          and (r.relowner <> to_regrole('qaitu_owner')
            or not exists (select from schema_class c where to_regclass(c.tbl) = r.oid))
          and not exists (select from pg_depend d where d.objid = r.oid and d.deptype = 'e')
        order by 1`,
    ),
    'warning',
  );

const extensionsOf = async (client: Client): Promise<Check> => {
  const found = await names(client, 'select extname as name from pg_extension order by 1');
  return { id: 'extensions', outcome: 'ok', says: { key: 'extensions.ok', params: { list: listed(found) } } };
};

const backupOf = async (client: Client): Promise<Check> => {
  const table = await client.query<{ found: boolean }>(
    "select to_regclass('public.backup_run') is not null as found",
  );
  if (table.rows[0]?.found !== true)
    return { id: 'backup', outcome: 'skipped', says: { key: 'backup.skipped' } };
  const { rows } = await client.query<{ at: string | null; days: number | null }>(
    `select to_char(max(ended_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at,
            (extract(epoch from now() - max(ended_at)) / 86400)::float8 as days
       from backup_run where kind = 'backup' and outcome = 'passed'`,
  );
  const [{ at, days } = { at: null, days: null }] = rows;
  const cure = { key: 'backup.cure' };
  if (at === null || days === null)
    return { id: 'backup', outcome: 'warning', says: { key: 'backup.never' }, cure };
  const says = { key: 'backup.last', params: { at } };
  return days > oldestBackupDays
    ? { id: 'backup', outcome: 'warning', says, cure }
    : { id: 'backup', outcome: 'ok', says };
};

/**
 * Look at a database that answers: its clock, roles, migrations, policies, extensions and backups. `client` is the register's login; nothing is
 * changed. `isReady` says whether the tables are those of this program, so that data can be checked.
 */
export const checkSchema = async (
  client: Client,
  now: () => Date,
): Promise<{ readonly checks: readonly Check[]; readonly isReady: boolean }> => {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const version: Check = {
    id: 'database-version',
    outcome: 'ok',
    says: { key: 'database-version.ok', params: { version: rows[0]?.version ?? '' } },
  };
  const checks = [version, await clockOf(client, now), await rolesOf(client), await loginOf(client)];
  if (checks.some(({ id, outcome }) => id === 'roles' && outcome === 'fault'))
    return { checks, isReady: false };
  await client.query('set role qaitu_app');
  const { changed, unknown, pending } = await compareMigrations(client);
  const wrong = [...changed, ...unknown];
  const migrations =
    wrong.length > 0 ? naming('migrations', wrong) : naming('migrations-pending', pending, 'warning');
  checks.push(
    migrations.outcome === 'ok'
      ? { ...migrations, id: 'migrations', says: { key: 'migrations.ok' } }
      : migrations,
  );
  if (wrong.length > 0 || pending.length > 0) return { checks, isReady: false };
  checks.push(await policiesOf(client), await ownersOf(client), await extensionsOf(client));
  checks.push(await backupOf(client));
  return { checks, isReady: true };
};
