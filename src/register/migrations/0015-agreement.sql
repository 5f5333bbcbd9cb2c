-- What was awarded is agreed by three parties, version by version; each signs what it was shown.

create table agreement (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  version integer,
  cause text not null,
  status text not null,
  proposed_by text not null,
  amends integer,
  corrects integer,
  content_sha256 text,
  drafted_at timestamptz not null,
  offered_at timestamptz,
  settled_at timestamptz,
  primary key (institution_id, id),
  constraint one_agreement_per_version unique (institution_id, mobility_id, version),
  constraint agreement_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_agreement_cause check (cause in ('first', 'change', 'correction')),
  constraint known_agreement_status
    check (status in ('draft', 'offered', 'in-force', 'refused', 'withdrawn', 'replaced')),
  constraint known_agreement_proposer check (proposed_by in ('participant', 'sending')),
  constraint fixed_once_offered check ((version is null) = (content_sha256 is null)),
  constraint in_force_was_offered check (status in ('draft', 'withdrawn') or version is not null)
);
create unique index one_draft_per_side on agreement (institution_id, mobility_id, proposed_by) where status = 'draft';
create unique index one_version_offered on agreement (institution_id, mobility_id) where status = 'offered';
create unique index one_version_in_force on agreement (institution_id, mobility_id) where status = 'in-force';
create index agreements_offered on agreement (institution_id, offered_at) where status = 'offered';
comment on table agreement is 'One version of the agreement of a stay; a change is another version.';

create table agreement_content (
  institution_id text not null,
  id text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (institution_id, id),
  constraint content_of_agreement foreign key (institution_id, id) references agreement (institution_id, id)
);
comment on table agreement_content is 'What a version says, as last saved; fixed once it is offered.';

create table agreement_task (
  institution_id text not null,
  id text not null,
  agreement_id text not null,
  task_id text not null,
  position integer not null,
  kind text not null,
  due_on date not null,
  superseded_by text,
  primary key (institution_id, id),
  constraint one_task_per_agreement unique (institution_id, agreement_id, task_id),
  constraint task_of_agreement foreign key (institution_id, agreement_id) references agreement (institution_id, id),
  constraint task_not_superseded_by_itself check (superseded_by <> task_id)
);
comment on table agreement_task is 'A task as a version has it, without its words; one that is superseded is owed no more.';

create table signature (
  institution_id text not null,
  id text not null,
  agreement_id text not null,
  mobility_id text not null,
  party text not null,
  status text not null,
  way text,
  content_sha256 text not null,
  asked_at timestamptz,
  answered_at timestamptz,
  account_id text,
  file_sha256 text,
  primary key (institution_id, id),
  constraint one_signature_per_party unique (institution_id, agreement_id, party),
  constraint signature_of_agreement foreign key (institution_id, agreement_id) references agreement (institution_id, id),
  constraint known_signature_party check (party in ('participant', 'sending', 'host')),
  constraint known_signature_status check (status in ('waiting', 'asked', 'signed', 'refused')),
  constraint known_signature_way check (way in ('account', 'link', 'scan', 'cms')),
  constraint way_when_answered check ((status in ('signed', 'refused')) = (way is not null)),
  constraint scan_has_file check (way not in ('scan', 'cms') or file_sha256 is not null)
);
create index signatures_of_mobility on signature (institution_id, mobility_id);
comment on table signature is 'What one party answered to one version of an agreement.';

create table signature_text (
  institution_id text not null,
  id text not null,
  name text not null,
  position text not null,
  reason text,
  certificate jsonb,
  primary key (institution_id, id),
  constraint text_of_signature foreign key (institution_id, id) references signature (institution_id, id)
);
comment on table signature_text is 'Who answered, by name, and why a version was refused.';

create table signature_file (
  institution_id text not null,
  id text not null,
  account_id text not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint file_of_signature foreign key (institution_id, id) references signature (institution_id, id),
  constraint signature_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create index signature_files_of_account on signature_file (institution_id, account_id);
comment on table signature_file is 'A scanned signature or a digital one; its bytes lie in the store under its fingerprint.';

create table host_code (
  institution_id text not null,
  id text not null,
  code_hash text not null,
  tries integer not null,
  sent integer not null,
  sent_since timestamptz not null,
  expires_at timestamptz not null,
  primary key (institution_id, id),
  constraint code_of_signature foreign key (institution_id, id) references signature (institution_id, id)
);
comment on table host_code is 'The code by which a host shows that a letter reached it, as a keyed hash; tries and letters are counted.';

insert into schema_class (tbl, class) values
  ('agreement', 'tenant'), ('agreement_content', 'tenant'), ('agreement_task', 'tenant'), ('signature', 'tenant'), ('signature_text', 'tenant'), ('signature_file', 'tenant'), ('host_code', 'tenant');

grant select on agreement, agreement_content, agreement_task, signature, signature_text, signature_file, host_code to qaitu_app, qaitu_national;
grant insert, update on agreement, agreement_content, agreement_task, signature, signature_text, signature_file, host_code to qaitu_app;
grant delete on agreement_content, signature_text, host_code to qaitu_app;

alter table agreement enable row level security;
alter table agreement force row level security;
create policy own_institution on agreement
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table agreement_content enable row level security;
alter table agreement_content force row level security;
create policy own_institution on agreement_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table agreement_task enable row level security;
alter table agreement_task force row level security;
create policy own_institution on agreement_task
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table signature enable row level security;
alter table signature force row level security;
create policy own_institution on signature
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table signature_text enable row level security;
alter table signature_text force row level security;
create policy own_institution on signature_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table signature_file enable row level security;
alter table signature_file force row level security;
create policy own_institution on signature_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table host_code enable row level security;
alter table host_code force row level security;
create policy own_institution on host_code
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('agreement', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('agreement_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('agreement_task', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('signature', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('signature_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('signature_file', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('host_code', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
