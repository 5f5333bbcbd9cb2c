-- What was promised ends as a result with evidence, a verdict from outside the university and a place in the ledger.

create table verifier (
  id text not null,
  account_id text not null,
  home_institution_id text,
  languages jsonb not null,
  capacity integer not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (id),
  constraint one_place_in_pool_per_verifier unique (account_id),
  constraint verifier_capacity_positive check (capacity > 0)
);
comment on table verifier is 'The pool of verifiers, from which the lot draws.';

create table verification_registry (
  verification_id text not null,
  institution_id text not null,
  account_id text not null,
  primary key (verification_id)
);
create index verifications_of_verifier on verification_registry (account_id);
comment on table verification_registry is 'Where the verifications of a verifier lie.';

create table report (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  call_id text not null,
  account_id text not null,
  status text not null,
  asked_at timestamptz not null,
  due_on date not null,
  reminders integer not null,
  submitted_at timestamptz,
  content_sha256 text,
  primary key (institution_id, id),
  constraint one_report_per_mobility unique (institution_id, mobility_id),
  constraint report_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_report_status check (status in ('asked', 'submitted')),
  constraint report_fixed_when_submitted check ((status = 'submitted') = (submitted_at is not null and content_sha256 is not null))
);
create index reports_by_due_day on report (institution_id, due_on, id);
create index reports_of_call on report (institution_id, call_id, status);
create index reports_of_account on report (institution_id, account_id);
create index reports_awaited on report (institution_id, due_on) where status = 'asked';
comment on table report is 'What a participant is asked to say after his stay; fixed once submitted.';

create table report_section (
  institution_id text not null,
  id text not null,
  report_id text not null,
  section text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (institution_id, id),
  constraint section_of_report foreign key (institution_id, report_id) references report (institution_id, id)
);
create index sections_of_report on report_section (institution_id, report_id);
comment on table report_section is 'One section of a report as it was last saved before the submission.';

create table report_file (
  institution_id text not null,
  id text not null,
  report_id text not null,
  account_id text not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  uploaded_at timestamptz not null,
  submitted_at timestamptz,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint file_of_report foreign key (institution_id, report_id) references report (institution_id, id),
  constraint report_file_sha256_of_bytes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index files_of_report on report_file (institution_id, report_id);
create index report_files_by_account on report_file (institution_id, account_id);
comment on table report_file is 'A file of evidence, or the saved copy of a page; its bytes lie in the store under their fingerprint.';

create table result (
  institution_id text not null,
  id text not null,
  report_id text not null,
  mobility_id text not null,
  call_id text not null,
  task_id text not null,
  position integer not null,
  claim text not null,
  content_sha256 text not null,
  consent text not null,
  verdict text,
  verified_at timestamptz,
  reported_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_result_per_task unique (institution_id, mobility_id, task_id),
  constraint result_of_report foreign key (institution_id, report_id) references report (institution_id, id),
  constraint known_claim check (claim in ('achieved', 'partly', 'not-achieved', 'superseded')),
  constraint known_result_consent check (consent in ('named', 'anonymous', 'no')),
  constraint known_verdict check (verdict in ('achieved', 'partly', 'not-achieved', 'superseded', 'not-verifiable')),
  constraint verified_with_verdict check ((verdict is null) = (verified_at is null))
);
create index results_of_report on result (institution_id, report_id, position);
create index results_unverified on result (institution_id, id) where verdict is null;
-- The public catalogue, across all institutions.
create index results_published on result (verified_at, id) where verdict is not null and consent <> 'no';
comment on table result is 'What became of one agreed task, as its participant claims and as verifiers found.';

create table result_content (
  institution_id text not null,
  id text not null,
  title text not null,
  agreed jsonb not null,
  outcome text not null,
  self_assessment text not null,
  use_at_home text not null,
  search tsvector generated always as (to_tsvector('simple'::regconfig, title || ' ' || outcome || ' ' || use_at_home)) stored,
  primary key (institution_id, id),
  constraint content_of_result foreign key (institution_id, id) references result (institution_id, id)
);
create index result_content_by_word on result_content using gin (search);
comment on table result_content is 'The words of a result, with the task as it was agreed on.';

create table evidence (
  institution_id text not null,
  id text not null,
  result_id text not null,
  position integer not null,
  kind text not null,
  value text not null,
  note text not null,
  file_id text,
  file_sha256 text,
  captured_at timestamptz,
  addition_id text,
  primary key (institution_id, id),
  constraint evidence_of_result foreign key (institution_id, result_id) references result (institution_id, id),
  constraint evidence_file foreign key (institution_id, file_id) references report_file (institution_id, id),
  constraint known_evidence_kind check (kind in ('file', 'link', 'doi', 'orcid', 'patent', 'repository', 'course')),
  constraint link_with_saved_copy check (kind not in ('file', 'link') or file_sha256 is not null)
);
create index evidence_by_result on evidence (institution_id, result_id, position);
comment on table evidence is 'What shows a result; the fingerprint of a file or a saved copy outlives the page it was of.';

create table addition (
  institution_id text not null,
  id text not null,
  report_id text not null,
  mobility_id text not null,
  result_id text,
  content_sha256 text not null,
  added_at timestamptz not null,
  primary key (institution_id, id),
  constraint addition_to_report foreign key (institution_id, report_id) references report (institution_id, id),
  constraint addition_to_result foreign key (institution_id, result_id) references result (institution_id, id)
);
create index additions_of_report on addition (institution_id, report_id);
comment on table addition is 'A correction or supplement to a submitted report.';

create table addition_text (
  institution_id text not null,
  id text not null,
  text text not null,
  primary key (institution_id, id),
  constraint text_of_addition foreign key (institution_id, id) references addition (institution_id, id)
);
comment on table addition_text is 'What was added.';

create table recognition (
  institution_id text not null,
  id text not null,
  report_id text not null,
  mobility_id text not null,
  position integer not null,
  ects_tenths integer not null,
  status text not null,
  local_tenths integer,
  decided_at timestamptz,
  primary key (institution_id, id),
  constraint recognition_of_report foreign key (institution_id, report_id) references report (institution_id, id),
  constraint known_recognition_status check (status in ('asked', 'recognised', 'refused')),
  constraint credits_when_recognised check ((status = 'recognised') = (local_tenths is not null))
);
create index recognitions_of_report on recognition (institution_id, report_id, position);
comment on table recognition is 'A course taken abroad and whether the university recognises it.';

create table recognition_text (
  institution_id text not null,
  id text not null,
  title text not null,
  code text not null,
  grade text not null,
  primary key (institution_id, id),
  constraint text_of_recognition foreign key (institution_id, id) references recognition (institution_id, id)
);
comment on table recognition_text is 'Which course, with which grade.';

create table experience (
  institution_id text not null,
  id text not null,
  report_id text not null,
  mobility_id text not null,
  topic text not null,
  consent text not null,
  content_sha256 text not null,
  shared_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_experience_per_topic unique (institution_id, report_id, topic),
  constraint experience_of_report foreign key (institution_id, report_id) references report (institution_id, id),
  constraint known_experience_consent check (consent in ('named', 'anonymous', 'no'))
);
create index experiences_published on experience (shared_at, id) where consent <> 'no';
comment on table experience is 'What a participant tells later applicants on one topic.';

create table experience_text (
  institution_id text not null,
  id text not null,
  text text not null,
  primary key (institution_id, id),
  constraint text_of_experience foreign key (institution_id, id) references experience (institution_id, id)
);
comment on table experience_text is 'His words.';

create table verification_draw (
  institution_id text not null,
  id text not null,
  seed text not null,
  verifications integer not null,
  lacking integer not null,
  drawn_at timestamptz not null,
  primary key (institution_id, id),
  constraint draw_seed_is_sha256 check (seed ~ '^[0-9a-f]{64}$')
);
comment on table verification_draw is 'One drawing of verifiers by lot; its entry in the journal holds all that is needed to draw again.';

create table verification (
  institution_id text not null,
  id text not null,
  result_id text not null,
  mobility_id text not null,
  call_id text not null,
  draw_id text not null,
  verifier_account_id text not null,
  round integer not null,
  status text not null,
  verdict text,
  first_verdict text,
  conflict_kind text,
  drawn_at timestamptz not null,
  due_on date not null,
  given_at timestamptz,
  answered_at timestamptz,
  revised_at timestamptz,
  primary key (institution_id, id),
  constraint one_verification_per_verifier unique (institution_id, result_id, verifier_account_id),
  constraint verification_of_result foreign key (institution_id, result_id) references result (institution_id, id),
  constraint verification_by_draw foreign key (institution_id, draw_id) references verification_draw (institution_id, id),
  constraint known_verification_status check (status in ('drawn', 'given', 'conflict', 'released')),
  constraint known_verification_round check (round in (1, 2, 3)),
  constraint known_given_verdict check (verdict in ('achieved', 'partly', 'not-achieved', 'superseded', 'not-verifiable')),
  constraint verdict_when_given check ((status = 'given') = (verdict is not null and first_verdict is not null and given_at is not null))
);
create index verifications_of_result on verification (institution_id, result_id);
create index verifications_waiting on verification (due_on, id) where status = 'drawn';
comment on table verification is 'One verifier on one result.';

create table verification_text (
  institution_id text not null,
  id text not null,
  reason text not null,
  answer text,
  revision text,
  primary key (institution_id, id),
  constraint text_of_verification foreign key (institution_id, id) references verification (institution_id, id)
);
comment on table verification_text is 'Why a verdict was given, the participant''s answer, and why it was kept or changed after it.';

create table ledger_task (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  call_id text not null,
  group_id text,
  account_id text not null,
  report_id text,
  result_id text,
  due_on date not null,
  state text not null,
  claim text,
  verdict text,
  reported_at timestamptz,
  verified_at timestamptz,
  primary key (institution_id, id),
  constraint ledger_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_ledger_state check (state in ('promised', 'reported', 'verified'))
);
create index ledger_by_due_day on ledger_task (institution_id, due_on, id);
create index ledger_of_call on ledger_task (institution_id, call_id, due_on, id);
create index ledger_of_group on ledger_task (institution_id, group_id, due_on, id) where group_id is not null;
create index ledger_of_account on ledger_task (institution_id, account_id, due_on, id);
create index ledger_of_mobility_rows on ledger_task (institution_id, mobility_id);
create index ledger_everywhere on ledger_task (due_on, institution_id, id);
comment on table ledger_task is 'The ledger of promised tasks, one row each, drawn up from agreement, report and verification so that a page of it is quick.';

insert into schema_class (tbl, class) values
  ('verifier', 'reference'),
  ('verification_registry', 'local'),
  ('report', 'tenant'),
  ('report_section', 'tenant'),
  ('report_file', 'tenant'),
  ('result', 'tenant'),
  ('result_content', 'tenant'),
  ('evidence', 'tenant'),
  ('addition', 'tenant'),
  ('addition_text', 'tenant'),
  ('recognition', 'tenant'),
  ('recognition_text', 'tenant'),
  ('experience', 'tenant'),
  ('experience_text', 'tenant'),
  ('verification_draw', 'tenant'),
  ('verification', 'tenant'),
  ('verification_text', 'tenant'),
  ('ledger_task', 'tenant');

grant select on verifier, verification_registry, report, report_section, report_file, result, result_content, evidence, addition, addition_text, recognition, recognition_text, experience, experience_text, verification_draw, verification, verification_text, ledger_task
  to qaitu_app, qaitu_national;
grant insert, update on verifier, report, report_section, report_file, result, result_content, evidence, addition, recognition, recognition_text, experience, experience_text, verification, verification_text, ledger_task, verification_draw to qaitu_app;
grant insert on verification_registry, addition_text to qaitu_app;
grant delete on report_section, result_content, addition_text, recognition_text, experience_text, verification_text, ledger_task to qaitu_app;

alter table report enable row level security;
alter table report force row level security;
create policy own_institution on report
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table report_section enable row level security;
alter table report_section force row level security;
create policy own_institution on report_section
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table report_file enable row level security;
alter table report_file force row level security;
create policy own_institution on report_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table result enable row level security;
alter table result force row level security;
create policy own_institution on result
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table result_content enable row level security;
alter table result_content force row level security;
create policy own_institution on result_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table evidence enable row level security;
alter table evidence force row level security;
create policy own_institution on evidence
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table addition enable row level security;
alter table addition force row level security;
create policy own_institution on addition
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table addition_text enable row level security;
alter table addition_text force row level security;
create policy own_institution on addition_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table recognition enable row level security;
alter table recognition force row level security;
create policy own_institution on recognition
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table recognition_text enable row level security;
alter table recognition_text force row level security;
create policy own_institution on recognition_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table experience enable row level security;
alter table experience force row level security;
create policy own_institution on experience
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table experience_text enable row level security;
alter table experience_text force row level security;
create policy own_institution on experience_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table verification_draw enable row level security;
alter table verification_draw force row level security;
create policy own_institution on verification_draw
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table verification enable row level security;
alter table verification force row level security;
create policy own_institution on verification
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table verification_text enable row level security;
alter table verification_text force row level security;
create policy own_institution on verification_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table ledger_task enable row level security;
alter table ledger_task force row level security;
create policy own_institution on ledger_task
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('verifier');
    perform create_distributed_table('report', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('report_section', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('report_file', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('result', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('result_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('evidence', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('addition', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('addition_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('recognition', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('recognition_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('experience', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('experience_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('verification_draw', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('verification', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('verification_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('ledger_task', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
