-- Credentials of verified results, and the keys that sign them.

create table issuer_key (
  institution_id text not null,
  id text not null,
  public_key text not null,
  made_at timestamptz not null,
  retired_at timestamptz,
  primary key (institution_id, id)
);
-- One key signs at a time.
create unique index one_signing_key on issuer_key (institution_id) where retired_at is null;

create table issuer_key_seed (
  institution_id text not null,
  id text not null,
  seed_sealed text not null,
  primary key (institution_id, id),
  constraint seed_of_issuer_key foreign key (institution_id, id) references issuer_key (institution_id, id)
);

create table credential (
  institution_id text not null,
  id text not null,
  result_id text not null,
  mobility_id text not null,
  account_id text not null,
  key_id text not null,
  list integer not null,
  place integer not null,
  verdict text not null,
  status text not null,
  content_sha256 text not null,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  revoke_cause text,
  primary key (institution_id, id),
  constraint one_credential_per_status_place unique (institution_id, list, place),
  constraint credential_of_result foreign key (institution_id, result_id) references result (institution_id, id),
  constraint credential_signed_by_key foreign key (institution_id, key_id) references issuer_key (institution_id, id),
  constraint status_place_in_list check (list >= 0 and place between 0 and 131071),
  constraint credential_of_something_achieved check (verdict in ('achieved', 'partly')),
  constraint known_credential_status check (status in ('valid', 'revoked')),
  constraint known_revoke_cause check (revoke_cause in ('withdrawn', 'verdict-changed', 'office', 'erased')),
  constraint revoked_credential_says_why check ((status = 'revoked') = (revoked_at is not null and revoke_cause is not null)),
  constraint valid_credential_is_not_revoked check (status = 'revoked' or num_nonnulls(revoked_at, revoke_cause) = 0)
);
create unique index one_valid_credential_per_result on credential (institution_id, result_id) where status = 'valid';
create index credentials_by_age on credential (institution_id, issued_at desc, id desc);

create table credential_content (
  institution_id text not null,
  id text not null,
  document text not null,
  primary key (institution_id, id),
  constraint content_of_credential foreign key (institution_id, id) references credential (institution_id, id)
);

comment on table issuer_key is 'The keys with which an institution signs credentials: public halves alone.';
comment on table issuer_key_seed is 'The secret half of such a key, sealed.';
comment on table credential is 'A credential of a verified result: what is so of it.';
comment on table credential_content is 'The signed credential, word for word.';

insert into schema_class (tbl, class) values
  ('issuer_key', 'tenant'), ('issuer_key_seed', 'tenant'), ('credential', 'tenant'), ('credential_content', 'tenant');

grant select on issuer_key, issuer_key_seed, credential, credential_content to qaitu_app;
grant insert, update on issuer_key, issuer_key_seed, credential to qaitu_app;
grant insert, delete on credential_content to qaitu_app;

alter table issuer_key enable row level security;
alter table issuer_key force row level security;
create policy own_institution on issuer_key
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table issuer_key_seed enable row level security;
alter table issuer_key_seed force row level security;
create policy own_institution on issuer_key_seed
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table credential enable row level security;
alter table credential force row level security;
create policy own_institution on credential
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table credential_content enable row level security;
alter table credential_content force row level security;
create policy own_institution on credential_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('issuer_key', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('issuer_key_seed', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('credential', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('credential_content', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
