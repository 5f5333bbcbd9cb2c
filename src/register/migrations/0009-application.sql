-- An applicant writes, submits and changes; what is frozen and what may still change are kept apart.

create table draft (
  institution_id text not null,
  id text not null,
  call_id text not null,
  account_id text not null,
  person_id text not null,
  application_id text,
  group_id text,
  started_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_draft_per_call_and_account unique (institution_id, call_id, account_id),
  constraint draft_for_call foreign key (call_id) references call (id),
  constraint draft_of_person foreign key (institution_id, person_id) references person (institution_id, id)
);
create index draft_of_group on draft (institution_id, group_id) where group_id is not null;
comment on table draft is 'What an applicant is writing for one call; visible to him alone.';

create table draft_section (
  institution_id text not null,
  id text not null,
  draft_id text not null,
  section text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_row_per_section unique (institution_id, draft_id, section),
  constraint section_of_draft foreign key (institution_id, draft_id) references draft (institution_id, id),
  constraint known_section check (section in ('record', 'plan', 'tasks', 'questions', 'documents', 'declaration'))
);
comment on table draft_section is 'One section of a draft as it was last saved; its version is how two tabs find each other out.';

create table applicant_group (
  institution_id text not null,
  id text not null,
  call_id text not null,
  university_task_id text not null,
  university_task_version integer not null,
  leader_account_id text not null,
  opened_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint group_for_call foreign key (call_id) references call (id),
  constraint group_on_university_task foreign key (institution_id, university_task_id)
    references university_task (institution_id, id)
);
comment on table applicant_group is 'Applicants bound to one university task, awarded or refused together.';

create table group_member (
  institution_id text not null,
  id text not null,
  group_id text not null,
  call_id text not null,
  account_id text not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (institution_id, id),
  constraint member_of_group foreign key (institution_id, group_id) references applicant_group (institution_id, id)
);
create unique index one_group_per_applicant_and_call on group_member (institution_id, call_id, account_id) where left_at is null;
create index members_of_group on group_member (institution_id, group_id);
comment on table group_member is 'One applicant in one group, from when to when.';

create table application (
  institution_id text not null,
  id text not null,
  call_id text not null,
  call_version integer not null,
  account_id text not null,
  person_id text not null,
  group_id text,
  status text not null,
  version integer not null,
  document_sha256 text not null,
  submitted_at timestamptz not null,
  region_id text not null,
  level text not null,
  first_country text not null,
  primary key (institution_id, id),
  constraint application_to_call foreign key (call_id, call_version) references call_rules (call_id, version),
  constraint application_of_person foreign key (institution_id, person_id) references person (institution_id, id),
  constraint application_of_group foreign key (institution_id, group_id) references applicant_group (institution_id, id),
  constraint known_application_status check (status in ('submitted', 'reopened', 'eligible', 'ineligible', 'withdrawn'))
);
create index application_queue on application (institution_id, call_id, status, submitted_at, id);
create index application_of_account on application (institution_id, account_id);
comment on table application is 'What was submitted, frozen; judged by the version of the rules it was made under.';

create table application_document (
  institution_id text not null,
  id text not null,
  application_id text not null,
  version integer not null,
  locale text not null,
  content jsonb not null,
  document jsonb not null,
  sha256 text not null,
  primary key (institution_id, id),
  constraint one_document_per_version unique (institution_id, application_id, version),
  constraint document_of_application foreign key (institution_id, application_id) references application (institution_id, id)
);
comment on table application_document is 'Questions as asked and answers as read, in the language used, one row a submission.';

create table task (
  institution_id text not null,
  id text not null,
  application_id text not null,
  position integer not null,
  kind text not null,
  due_on date not null,
  content_sha256 text not null,
  final_report_due_on_at_submission date not null,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint task_of_application foreign key (institution_id, application_id) references application (institution_id, id),
  constraint known_task_kind check (kind in ('scientific', 'creative', 'project', 'proposal')),
  constraint task_due_before_final_report check (due_on <= final_report_due_on_at_submission)
);
create index tasks_of_application on task (institution_id, application_id, position);
create index task_due on task (institution_id, due_on);
comment on table task is 'One thing an applicant undertakes to do abroad.';

create table task_content (
  institution_id text not null,
  id text not null,
  title text not null,
  expected_result text not null,
  measure text not null,
  evidence text not null,
  use_at_home text not null,
  supervisor text not null,
  supervisor_email text not null,
  primary key (institution_id, id),
  constraint content_of_task foreign key (institution_id, id) references task (institution_id, id)
);
comment on table task_content is 'The words of a task as last submitted.';

create table choice (
  institution_id text not null,
  id text not null,
  application_id text not null,
  rank integer not null,
  host_id text,
  host_name text not null,
  country text not null,
  primary key (institution_id, id),
  constraint one_choice_per_rank unique (institution_id, application_id, rank),
  constraint choice_of_application foreign key (institution_id, application_id) references application (institution_id, id),
  constraint choice_of_host foreign key (host_id) references host (id)
);
comment on table choice is 'A destination an applicant wishes, in order.';

create table application_note (
  institution_id text not null,
  id text not null,
  application_id text not null,
  actor text not null,
  at timestamptz not null,
  note text not null,
  primary key (institution_id, id),
  constraint note_on_application foreign key (institution_id, application_id) references application (institution_id, id)
);
create index notes_of_application on application_note (institution_id, application_id, at);
comment on table application_note is 'What the office notes beside an application.';

create table uploaded_file (
  institution_id text not null,
  id text not null,
  account_id text not null,
  draft_id text not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint file_of_draft foreign key (institution_id, draft_id) references draft (institution_id, id),
  constraint file_sha256_of_bytes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index files_of_draft on uploaded_file (institution_id, draft_id);
comment on table uploaded_file is 'A file somebody uploaded; its bytes lie in the store under its fingerprint.';

-- One person, one application to a call, wherever he made it: by account, or by the keyed hash of his number.
create table application_registry (
  call_id text not null,
  same_person text not null,
  institution_id text not null,
  application_id text not null,
  primary key (call_id, same_person),
  constraint registry_of_call foreign key (call_id) references call (id)
);
create index registry_by_application on application_registry (institution_id, application_id);
comment on table application_registry is 'Who has an application to a call, so that nobody has two.';

insert into schema_class (tbl, class) values
  ('draft', 'tenant'), ('draft_section', 'tenant'), ('applicant_group', 'tenant'), ('group_member', 'tenant'), ('application', 'tenant'), ('application_document', 'tenant'), ('task', 'tenant'), ('task_content', 'tenant'), ('choice', 'tenant'), ('application_note', 'tenant'), ('uploaded_file', 'tenant'),
  ('application_registry', 'local');

grant select on draft, draft_section, applicant_group, group_member, application, application_document, task, task_content, choice, application_note, uploaded_file, application_registry to qaitu_app, qaitu_national;
grant insert, update on draft, draft_section, applicant_group, group_member, application, application_document, task, task_content, choice, application_note, uploaded_file to qaitu_app;
grant delete on draft, draft_section, application_document, task_content, choice, application_note to qaitu_app;
grant insert, delete on application_registry to qaitu_app;

alter table draft enable row level security;
alter table draft force row level security;
create policy own_institution on draft
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table draft_section enable row level security;
alter table draft_section force row level security;
create policy own_institution on draft_section
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table applicant_group enable row level security;
alter table applicant_group force row level security;
create policy own_institution on applicant_group
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table group_member enable row level security;
alter table group_member force row level security;
create policy own_institution on group_member
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table application enable row level security;
alter table application force row level security;
create policy own_institution on application
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table application_document enable row level security;
alter table application_document force row level security;
create policy own_institution on application_document
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table task enable row level security;
alter table task force row level security;
create policy own_institution on task
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table task_content enable row level security;
alter table task_content force row level security;
create policy own_institution on task_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table choice enable row level security;
alter table choice force row level security;
create policy own_institution on choice
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table application_note enable row level security;
alter table application_note force row level security;
create policy own_institution on application_note
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table uploaded_file enable row level security;
alter table uploaded_file force row level security;
create policy own_institution on uploaded_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('draft', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('draft_section', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('applicant_group', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('group_member', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('application', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('application_document', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('task', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('task_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('choice', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('application_note', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('uploaded_file', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
