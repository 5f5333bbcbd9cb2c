-- Files of others as records of an institution: mappings, imports, their rows, and the rows that did not pass.

create table import_profile (
  institution_id text not null,
  id text not null,
  status text not null,
  target text not null,
  version integer not null,
  sha256 text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  retired_at timestamptz,
  primary key (institution_id, id),
  constraint known_import_profile_status check (status in ('stands', 'retired')),
  constraint retired_profile_says_when check (status <> 'retired' or retired_at is not null)
);
comment on table import_profile is 'How an institution reads the files of one publisher: what is so of it. The mapping is content with versions.';

create table import_profile_content (
  institution_id text not null,
  id text not null,
  profile_id text not null,
  version integer not null,
  content text not null,
  primary key (institution_id, id),
  constraint one_mapping_per_profile_version unique (institution_id, profile_id, version),
  constraint mapping_of_profile foreign key (institution_id, profile_id) references import_profile (institution_id, id)
);
comment on table import_profile_content is 'The versions of a mapping as canonical JSON, which its fingerprint is of.';

create table import_file (
  institution_id text not null,
  id text not null,
  file_name text not null,
  sha256 text not null,
  bytes bigint not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  kept_until timestamptz not null,
  primary key (institution_id, id),
  constraint import_file_has_bytes check (bytes > 0)
);
create index import_files_by_end on import_file (institution_id, kept_until);
comment on table import_file is 'A file that was uploaded and waits to be mapped and imported. Its bytes lie in the evidence store until it is imported or its time is over.';

create table import_batch (
  institution_id text not null,
  id text not null,
  status text not null,
  target text not null,
  profile_id text not null,
  profile_version integer not null,
  file_sha256 text,
  rows integer not null,
  imported integer not null,
  changed integer not null,
  unchanged integer not null,
  rejected integer not null,
  warnings jsonb not null,
  records jsonb not null,
  reason text,
  started_at timestamptz not null,
  started_by text not null,
  ended_at timestamptz,
  undone_at timestamptz,
  file_name text not null default '',
  header jsonb not null default '[]',
  mapping jsonb not null default '{}',
  builds_on jsonb not null default '[]',
  rows_read integer not null default 0,
  primary key (institution_id, id),
  constraint known_import_status check (status in ('reading', 'imported', 'undone', 'failed', 'cancelled')),
  constraint import_rows_add_up check (rows = imported + unchanged + rejected),
  constraint changed_rows_are_imported check (0 <= changed and changed <= imported),
  constraint ended_import_says_when check ((status = 'reading') = (ended_at is null)),
  constraint undone_import_says_when check ((status = 'undone') = (undone_at is not null)),
  constraint failed_import_says_why check ((status = 'failed') = (reason is not null))
);
create index imports_by_time on import_batch (institution_id, started_at);
comment on table import_batch is 'One file taken in as records: by which mapping, what came of its rows, and whether it was undone.';

-- No foreign key to the import: a row is written in the transaction that ends it, and a check of each takes as long as writing it.
create table imported_record (
  institution_id text not null,
  id text not null,
  target text not null,
  record_key text not null,
  row_key text not null,
  batch_id text not null,
  line integer not null,
  content jsonb not null,
  fingerprint text not null,
  superseded_by text,
  primary key (institution_id, id)
);
create unique index one_current_row_per_key on imported_record (institution_id, target, row_key)
  where superseded_by is null;
create index rows_superseded_by_import on imported_record (institution_id, superseded_by) where superseded_by is not null;
comment on table imported_record is 'A row of a file as the mapping read it. A row that a later import changed names that import.';

create table import_fault (
  institution_id text not null,
  id text not null,
  batch_id text not null,
  line integer not null,
  row_key text,
  cells jsonb not null,
  reasons jsonb not null,
  mended_by text,
  primary key (institution_id, id),
  constraint fault_of_import foreign key (institution_id, batch_id) references import_batch (institution_id, id)
);
create index faults_by_row_key on import_fault (institution_id, row_key) where row_key is not null and mended_by is null;
comment on table import_fault is 'The quarantine: a row that was not taken in, as it came, and why. Forgotten when it is mended, when its import is undone, or after thirty days.';

insert into schema_class (tbl, class) values
  ('import_profile', 'tenant'), ('import_profile_content', 'tenant'), ('import_file', 'tenant'), ('import_batch', 'tenant'),
  ('imported_record', 'tenant'), ('import_fault', 'tenant');

grant select on import_profile, import_profile_content, import_file, import_batch, imported_record, import_fault to qaitu_app;
grant insert, update on import_profile, import_batch to qaitu_app;
grant insert on import_profile_content to qaitu_app;
grant insert, delete on import_file to qaitu_app;
grant insert, update, delete on imported_record, import_fault to qaitu_app;
grant select on import_batch to qaitu_national;

alter table import_profile enable row level security;
alter table import_profile force row level security;
create policy own_institution on import_profile
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table import_profile_content enable row level security;
alter table import_profile_content force row level security;
create policy own_institution on import_profile_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table import_file enable row level security;
alter table import_file force row level security;
create policy own_institution on import_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy own_institution on import_batch
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table imported_record enable row level security;
alter table imported_record force row level security;
create policy own_institution on imported_record
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table import_fault enable row level security;
alter table import_fault force row level security;
create policy own_institution on import_fault
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('import_profile', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('import_profile_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('import_file', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('import_batch', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('imported_record', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('import_fault', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
