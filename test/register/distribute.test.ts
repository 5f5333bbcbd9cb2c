import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { distribute, printDistribution } from '../../src/register/distribute/distribute.ts';
import { distributeStatements } from '../../src/register/distribute/distribute-statements.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';

let register: FreshRegister;
let admin: Client;
beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

/** What Citus refuses and remembers, as far as it concerns the order of the statements: no more of it is here. */
const likeCitus = `
  create table pg_dist_partition (logicalrelid regclass primary key, partmethod text not null);
  grant select, insert on pg_dist_partition to qaitu_owner;
  create function create_reference_table(tbl text) returns void language plpgsql as $$
  begin
    if exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = tbl::regclass and f.confrelid <> f.conrelid
                  and not exists (select from pg_dist_partition p where p.logicalrelid = f.confrelid)) then
      raise exception '% refers to a table that is not copied yet', tbl;
    end if;
    insert into pg_dist_partition values (tbl::regclass, 'n');
  end $$;
  create function create_distributed_table(tbl text, col text, colocate_with text default null) returns void language plpgsql as $$
  begin
    if col <> 'institution_id' then raise exception 'distributed by %', col; end if;
    if exists (select from pg_constraint f where f.contype = 'f' and f.conrelid = tbl::regclass
                  and not exists (select from pg_dist_partition p where p.logicalrelid = f.confrelid and p.partmethod = 'n')) then
      raise exception '% refers to a table that is not on every node', tbl;
    end if;
    if exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = tbl::regclass) then
      raise exception 'something refers to %', tbl;
    end if;
    if colocate_with is not null
       and not exists (select from pg_dist_partition p where p.logicalrelid = colocate_with::regclass) then
      raise exception '% is placed beside what is not there', tbl;
    end if;
    insert into pg_dist_partition values (tbl::regclass, 'h');
  end $$;`;

/** All of the schema that the statements could leave otherwise. */
const catalogue = async (): Promise<unknown> => {
  const { rows } = await admin.query(`
    select 'constraint' as kind, conrelid::regclass::text as of, conname::text as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> coalesce(to_regclass('pg_dist_partition')::oid, 0)
    union all
    select 'view', n.nspname, v.relname, pg_get_viewdef(v.oid) || coalesce(v.reloptions::text, '')
           || pg_get_userbyid(v.relowner) || coalesce(obj_description(v.oid, 'pg_class'), '')
           || (select string_agg(a.grantee::regrole || ' ' || a.privilege_type, ',' order by a.grantee::regrole::text, a.privilege_type) from aclexplode(v.relacl) a)
      from pg_class v join pg_namespace n on n.oid = v.relnamespace where v.relkind = 'v' and n.nspname in ('facts', 'public')
    union all
    select 'policy', p.polrelid::regclass::text, p.polname, pg_get_expr(p.polqual, p.polrelid) from pg_policy p
    order by 1, 2, 3`);
  return rows;
};

beforeEach(async () => {
  await admin.query('begin');
  await admin.query(likeCitus);
});
afterEach(async () => {
  await admin.query('rollback');
});

const run = async (): Promise<number> => {
  await admin.query('set local role qaitu_owner');
  const statements = await distributeStatements(admin);
  for (const { sql } of statements) await admin.query(sql);
  return statements.length;
};

test('every table is copied or distributed in an order that goes, and the schema is left as it was', async () => {
  const before = await catalogue();
  expect(await run()).toBeGreaterThan(200);
  await admin.query('reset role');
  expect(await catalogue()).toEqual(before);
  const { rows } = await admin.query(`
    select c.tbl, c.class, p.partmethod from schema_class c
      left join pg_dist_partition p on p.logicalrelid = c.tbl::regclass
     where p.partmethod is distinct from case c.class when 'tenant' then 'h' when 'reference' then 'n' end`);
  expect(rows).toEqual([]);
});

test('what is distributed already is left, and a table that came later is added', async () => {
  await run();
  expect(await run()).toBe(0);
  await admin.query('reset role');
  await admin.query(
    "delete from pg_dist_partition where logicalrelid in ('task'::regclass, 'call_rules'::regclass)",
  );
  const again = await distributeStatements(admin);
  expect(again.filter(({ sql }) => sql.startsWith('select')).map(({ sql }) => sql)).toEqual([
    "select create_reference_table('call_rules')",
    "select create_distributed_table('task', 'institution_id', colocate_with => 'journal')",
  ]);
});

test('a database without Citus is not touched', async () => {
  expect(await distribute(register.connection)).toEqual({ ok: false, refusal: { code: 'no-extension' } });
  expect((await printDistribution(register.connection)).length).toBeGreaterThan(200);
});
