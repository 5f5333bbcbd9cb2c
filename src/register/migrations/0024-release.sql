-- Indicators are published in releases: what one says lies here as its files, and who was counted where, by which the next one is attacked.

alter table institution add constraint one_mark_per_institution unique (id, is_demonstration);
alter table call add constraint one_mark_per_call unique (id, is_demonstration);

create table release (
  id text not null,
  status text not null,
  data_through date not null,
  is_demonstration boolean not null,
  note jsonb not null,
  ordered_at timestamptz not null,
  ordered_by text not null,
  built_at timestamptz,
  name text,
  sha256 text,
  is_safe boolean,
  against jsonb,
  problem text,
  published_at timestamptz,
  published_by text,
  discarded_at timestamptz,
  discarded_by text,
  primary key (id),
  constraint one_mark_per_release unique (id, is_demonstration),
  constraint known_release_status check (status in ('ordered', 'built', 'failed', 'published', 'discarded')),
  constraint release_note_in_three_languages check (note ?& array['kk', 'ru', 'en']),
  constraint release_sha256_of_bytes check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint built_release_has_content check
    (status not in ('built', 'published') or num_nulls(built_at, name, sha256, is_safe, against) = 0),
  constraint published_release_is_safe check
    (status <> 'published' or (is_safe and published_at is not null and published_by is not null)),
  constraint failed_release_says_why check (status <> 'failed' or problem is not null)
);
create unique index published_release_by_name on release (name) where status = 'published';
create index releases_by_day on release (is_demonstration, data_through) where status = 'published';
comment on table release is 'A release of indicators: ordered, built, then published or discarded; a published one is never altered.';

create table release_file (
  release_id text not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  body bytea not null,
  primary key (release_id, name),
  constraint file_of_release foreign key (release_id) references release (id),
  constraint release_file_name check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$'),
  constraint release_file_bytes_of_body check (bytes = octet_length(body)),
  constraint release_file_sha256_of_body check (sha256 = encode(sha256(body), 'hex'))
);
comment on table release_file is 'The files of a release, so that every server serves the same bytes and a backup contains them.';

create table release_member (
  institution_id text not null,
  id text not null,
  release_id text not null,
  call_id text not null,
  is_demonstration boolean not null,
  institution_is_demonstration boolean not null,
  call_is_demonstration boolean not null,
  table_id text not null,
  year integer not null,
  month integer,
  part text not null,
  records text[] not null,
  primary key (institution_id, id),
  constraint member_of_release foreign key (release_id, is_demonstration) references release (id, is_demonstration),
  constraint member_of_institution foreign key (institution_id, institution_is_demonstration)
    references institution (id, is_demonstration),
  constraint member_of_call foreign key (call_id, call_is_demonstration) references call (id, is_demonstration),
  constraint members_are_all_real_or_none check
    (is_demonstration = (institution_is_demonstration or call_is_demonstration)),
  constraint member_counts_somebody check (cardinality(records) > 0)
);
create unique index one_block_of_members on release_member
  (institution_id, release_id, call_id, table_id, year, coalesce(month, 0), part);
comment on table release_member is 'Which records of an institution and call a release counted in which part of which table. Marks of a demonstration stand in keys.';

create table indicator_rule (
  id text not null,
  least_n integer not null,
  target_kind text,
  target_value double precision,
  set_at timestamptz not null,
  primary key (id),
  constraint least_n_from_one check (least_n >= 1),
  constraint known_target_kind check (target_kind in ('at-least', 'at-most', 'exactly')),
  constraint target_with_kind_and_value check ((target_kind is null) = (target_value is null))
);
comment on table indicator_rule is 'What the national office set for an indicator: least n and target; without a line its definition holds.';

create table statement (
  institution_id text not null,
  id text not null,
  year integer not null,
  version integer,
  status text not null,
  release_id text not null,
  sha256 text not null,
  drafted_at timestamptz not null,
  drafted_by text not null,
  signed_at timestamptz,
  signed_by text,
  primary key (institution_id, id),
  constraint one_statement_per_version unique (institution_id, year, version),
  constraint statement_of_release foreign key (release_id) references release (id),
  constraint known_statement_status check (status in ('drafted', 'signed', 'dropped')),
  constraint statement_version_from_one check (version >= 1),
  constraint signed_statement_says_by_whom check (status <> 'signed' or num_nulls(version, signed_at, signed_by) = 0)
);
create unique index one_draft_of_statement on statement (institution_id, year) where status = 'drafted';
comment on table statement is 'The accountability statement of a university for a year: drafts, and versions that its head signed and that stay.';

create table statement_content (
  institution_id text not null,
  id text not null,
  content text not null,
  primary key (institution_id, id),
  constraint content_of_statement foreign key (institution_id, id) references statement (institution_id, id)
);
comment on table statement_content is 'What a statement says, as canonical JSON: the bytes that its fingerprint is of.';

insert into schema_class (tbl, class) values
  ('release', 'reference'), ('release_file', 'reference'), ('indicator_rule', 'reference'),
  ('release_member', 'tenant'), ('statement', 'tenant'), ('statement_content', 'tenant');

grant select on release, release_file, release_member, indicator_rule, statement, statement_content
  to qaitu_app, qaitu_national;
grant insert, update on release, indicator_rule, statement to qaitu_app;
grant insert, delete on release_file, release_member to qaitu_app;
grant insert on statement_content to qaitu_app;

alter table release_member enable row level security;
alter table release_member force row level security;
create policy own_institution on release_member
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table statement enable row level security;
alter table statement force row level security;
create policy own_institution on statement
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table statement_content enable row level security;
alter table statement_content force row level security;
create policy own_institution on statement_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('release');
    perform create_reference_table('release_file');
    perform create_reference_table('indicator_rule');
    perform create_distributed_table('release_member', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('statement', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('statement_content', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
