-- After the stay comes a duty: its rules are data with days of effect, and what counts towards it is claimed and decided.

create table obligation_rule (
  id text not null,
  code text not null,
  version integer not null,
  valid_from date not null,
  rule_sha256 text not null,
  recorded_at timestamptz not null,
  primary key (id),
  constraint one_obligation_rule_per_code unique (code),
  constraint obligation_rule_version_from_one check (version >= 1)
);
comment on table obligation_rule is 'A family of rules of obligations; where its newest version stands.';

create table obligation_rule_version (
  rule_id text not null,
  version integer not null,
  name jsonb not null,
  rule jsonb not null,
  rule_sha256 text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  primary key (rule_id, version),
  constraint version_of_obligation_rule foreign key (rule_id) references obligation_rule (id),
  constraint obligation_rule_name_in_three_languages check (name ?& array['kk', 'ru', 'en'])
);
comment on table obligation_rule_version is 'The words of a rule of obligations, one row a version; an obligation keeps the version it was opened under.';

create table obligation (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  account_id text not null,
  person_id text not null,
  rule_id text not null,
  rule_version integer not null,
  status text not null,
  level text not null,
  place text,
  own_grant boolean not null,
  good_result boolean not null,
  completed_on date not null,
  starts_on date not null,
  stay_months integer not null,
  grant_amount bigint not null,
  opened_at timestamptz not null,
  settled_at timestamptz,
  primary key (institution_id, id),
  constraint one_obligation_per_mobility unique (institution_id, mobility_id),
  constraint obligation_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint obligation_of_person foreign key (institution_id, person_id) references person (institution_id, id),
  constraint obligation_under_rule foreign key (rule_id, rule_version)
    references obligation_rule_version (rule_id, version),
  constraint known_obligation_status
    check (status in ('running', 'kept', 'substituted', 'exempt', 'refunding', 'refunded')),
  constraint obligation_starts_after_completion check (starts_on > completed_on)
);
create index obligations_of_account on obligation (institution_id, account_id);
create index obligations_of_person on obligation (institution_id, person_id);
create index obligations_by_start on obligation (institution_id, starts_on, id);
create index obligations_by_status on obligation (institution_id, status, id);
comment on table obligation is 'The duty after a stay. What is left of it is computed from its rule and its events, never stored.';

create table obligation_event (
  institution_id text not null,
  id text not null,
  obligation_id text not null,
  account_id text not null,
  kind text not null,
  status text not null,
  starts_on date not null,
  ends_on date,
  place text,
  remote boolean not null,
  sector text,
  months numeric(6, 1),
  evidence text not null,
  file_sha256 text,
  recorded_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  primary key (institution_id, id),
  constraint event_of_obligation foreign key (institution_id, obligation_id)
    references obligation (institution_id, id),
  constraint known_obligation_event_status check (status in ('claimed', 'accepted', 'refused')),
  constraint known_evidence
    check (evidence in ('self-report', 'employer-letter', 'pension-months', 'official-file')),
  constraint obligation_event_ends_after_start check (ends_on >= starts_on)
);
create index events_of_obligation on obligation_event (institution_id, obligation_id);
create index obligation_events_undecided on obligation_event (institution_id, recorded_at) where status = 'claimed';
comment on table obligation_event is 'A period or a contribution that is said to belong to an obligation, and what was decided of it.';

create table obligation_request (
  institution_id text not null,
  id text not null,
  obligation_id text not null,
  account_id text not null,
  kind text not null,
  status text not null,
  subject_id text,
  event_kind text,
  starts_on date,
  ends_on date,
  months numeric(6, 1),
  file_sha256 text,
  filed_at timestamptz not null,
  answer_due_on date not null,
  decided_at timestamptz,
  decided_by text,
  primary key (institution_id, id),
  constraint request_of_obligation foreign key (institution_id, obligation_id)
    references obligation (institution_id, id),
  constraint known_obligation_request_kind
    check (kind in ('exemption', 'deferral', 'substitution', 'refund', 'objection', 'appeal')),
  constraint known_obligation_request_status check (status in ('filed', 'granted', 'refused'))
);
create index requests_of_obligation on obligation_request (institution_id, obligation_id);
create index obligation_requests_undecided on obligation_request (institution_id, answer_due_on) where status = 'filed';
comment on table obligation_request is 'What a participant asks of the office: release, time, another duty, a second look.';

create table obligation_text (
  institution_id text not null,
  id text not null,
  obligation_id text not null,
  words text not null,
  primary key (institution_id, id),
  constraint text_of_obligation foreign key (institution_id, obligation_id)
    references obligation (institution_id, id)
);
create index texts_of_obligation on obligation_text (institution_id, obligation_id);
comment on table obligation_text is 'What the participant wrote to an event or a request; forgotten with him.';

create table obligation_file (
  institution_id text not null,
  id text not null,
  obligation_id text not null,
  account_id text not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint file_of_obligation foreign key (institution_id, obligation_id)
    references obligation (institution_id, id),
  constraint obligation_file_sha256_of_bytes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index files_of_obligation on obligation_file (institution_id, obligation_id);
comment on table obligation_file is 'A proof somebody uploaded; its bytes lie in the store under its fingerprint.';

create table refund_instalment (
  institution_id text not null,
  id text not null,
  obligation_id text not null,
  account_id text not null,
  position integer not null,
  amount bigint not null,
  due_on date not null,
  paid_amount bigint not null,
  paid_on date,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint instalment_of_obligation foreign key (institution_id, obligation_id)
    references obligation (institution_id, id),
  constraint instalment_paid_at_most check (paid_amount between 0 and amount)
);
create index instalments_of_obligation on refund_instalment (institution_id, obligation_id, position);
comment on table refund_instalment is 'A part of what is to be paid back, and what was paid of it.';

insert into schema_class (tbl, class) values
  ('obligation_rule', 'reference'), ('obligation_rule_version', 'reference'), ('obligation', 'tenant'),
  ('obligation_event', 'tenant'), ('obligation_request', 'tenant'), ('obligation_text', 'tenant'),
  ('obligation_file', 'tenant'), ('refund_instalment', 'tenant');

grant select on obligation_rule, obligation_rule_version, obligation, obligation_event, obligation_request, obligation_text,
  obligation_file, refund_instalment to qaitu_app, qaitu_national;
grant insert, update on obligation_rule, obligation, obligation_event, obligation_request, obligation_file, refund_instalment
  to qaitu_app;
grant insert on obligation_rule_version to qaitu_app;
grant insert, delete on obligation_text to qaitu_app;

alter table obligation enable row level security;
alter table obligation force row level security;
create policy own_institution on obligation
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table obligation_event enable row level security;
alter table obligation_event force row level security;
create policy own_institution on obligation_event
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table obligation_request enable row level security;
alter table obligation_request force row level security;
create policy own_institution on obligation_request
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table obligation_text enable row level security;
alter table obligation_text force row level security;
create policy own_institution on obligation_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table obligation_file enable row level security;
alter table obligation_file force row level security;
create policy own_institution on obligation_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table refund_instalment enable row level security;
alter table refund_instalment force row level security;
create policy own_institution on refund_instalment
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('obligation_rule');
    perform create_reference_table('obligation_rule_version');
    perform create_distributed_table('obligation', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('obligation_event', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('obligation_request', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('obligation_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('obligation_file', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('refund_instalment', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
