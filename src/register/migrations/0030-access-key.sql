-- Keys by which machines read for an institution.

create table access_key (
  institution_id text not null,
  id text not null,
  account_id text not null,
  scopes jsonb not null,
  per_minute integer not null,
  ends_on date not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (institution_id, id),
  constraint access_key_has_a_limit check (per_minute between 1 and 600)
);

create table access_key_secret (
  institution_id text not null,
  id text not null,
  name text not null,
  secret_sha256 text not null,
  last_used_at timestamptz,
  primary key (institution_id, id),
  constraint secret_of_access_key foreign key (institution_id, id) references access_key (institution_id, id)
);

comment on table access_key is 'A key by which a machine reads for an institution: what is so of it.';
comment on table access_key_secret is 'Its name, the hash of its secret, and when it was last used.';

insert into schema_class (tbl, class) values ('access_key', 'tenant'), ('access_key_secret', 'tenant');

grant select, insert, update on access_key, access_key_secret to qaitu_app;
-- Whose key it is, is not known before it is found.
grant select on access_key, access_key_secret to qaitu_national;

alter table access_key enable row level security;
alter table access_key force row level security;
create policy own_institution on access_key
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table access_key_secret enable row level security;
alter table access_key_secret force row level security;
create policy own_institution on access_key_secret
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('access_key', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('access_key_secret', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
