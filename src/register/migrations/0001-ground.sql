-- Every later migration needs a log of migrations, a class for each table and the one way to name the tenant.

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamptz not null default now(),
  primary key (name)
);
comment on table schema_migration is 'Which migrations were applied, and with what text.';

-- tenant: rows of one institution; reference: copied to every node; local: on the coordinator only.
create table schema_class (
  tbl text not null,
  class text not null,
  primary key (tbl),
  constraint known_class check (class in ('tenant', 'reference', 'local'))
);
comment on table schema_class is 'Distribution class of every table; a check compares it with the rules of a distributed PostgreSQL.';

insert into schema_class (tbl, class) values ('schema_migration', 'local'), ('schema_class', 'local');

grant select on schema_migration, schema_class to qaitu_app, qaitu_national;

-- set_config() alone does not reach the workers of a distributed PostgreSQL, a SET LOCAL statement does; the
-- citus setting is an unused placeholder everywhere else. First statement of a transaction, never in a savepoint.
create function set_tenant(t text) returns void language plpgsql as $$
begin
  if t !~ '^[A-Za-z0-9_-]{1,64}$' then raise exception 'bad institution id'; end if;
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local app.institution_id = %L', t);
end $$;
comment on function set_tenant(text) is 'Name the institution whose rows this transaction may see.';

-- Both tables are local: they describe this database and are read by the coordinator only.
