-- A promise is made under a call, so calls with their frozen rules, university tasks and partners come before applications.

create table programme (
  id text not null,
  institution_id text not null,
  created_at timestamptz not null,
  primary key (id),
  constraint programme_of_institution foreign key (institution_id) references institution (id)
);
comment on table programme is 'A funding scheme, of which calls are the dated rounds.';

create table programme_text (
  programme_id text not null,
  name jsonb not null,
  purpose jsonb not null,
  primary key (programme_id),
  constraint text_of_programme foreign key (programme_id) references programme (id),
  constraint programme_name_in_three_languages check (name ?& array['kk', 'ru', 'en']),
  constraint programme_purpose_in_three_languages check (purpose ?& array['kk', 'ru', 'en'])
);
comment on table programme_text is 'What a programme is called and for.';

create table call (
  id text not null,
  programme_id text not null,
  version integer not null,
  rules_sha256 text not null,
  rubric_sha256 text not null,
  drafted_at timestamptz not null,
  announced_at timestamptz,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  grace_minutes integer not null,
  is_demonstration boolean not null,
  primary key (id),
  constraint call_of_programme foreign key (programme_id) references programme (id),
  constraint call_grace_not_negative check (grace_minutes >= 0)
);
comment on table call is 'A dated round of a programme; where it stands follows from the clock.';

create table call_rules (
  call_id text not null,
  version integer not null,
  rules jsonb not null,
  rules_sha256 text not null,
  written_at timestamptz not null,
  primary key (call_id, version),
  constraint rules_of_call foreign key (call_id) references call (id)
);
comment on table call_rules is 'The rules of a call, one row a version; applications are judged by the version they were made under.';

create table host (
  id text not null,
  name text not null,
  country text not null,
  identifiers jsonb not null,
  recorded_by text not null,
  primary key (id),
  constraint host_recorded_by_institution foreign key (recorded_by) references institution (id)
);
create index host_by_country on host (country, name);
comment on table host is 'An institution abroad with what other systems call it.';

create table university_task (
  institution_id text not null,
  id text not null,
  version integer not null,
  content_sha256 text not null,
  kind text not null,
  places integer not null,
  priority text,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint known_university_task_kind check (kind in ('scientific', 'technical', 'humanitarian', 'creative')),
  constraint university_task_for_groups check (places >= 2)
);
comment on table university_task is 'What a university wants done, for which groups form.';

create table university_task_content (
  institution_id text not null,
  id text not null,
  university_task_id text not null,
  version integer not null,
  content jsonb not null,
  primary key (institution_id, id),
  constraint one_content_per_task_version unique (institution_id, university_task_id, version),
  constraint content_of_university_task foreign key (institution_id, university_task_id)
    references university_task (institution_id, id)
);
comment on table university_task_content is 'The words of a university task, one row a version.';

create table partner_agreement (
  institution_id text not null,
  id text not null,
  host_id text not null,
  number text not null,
  places integer not null,
  valid_from date not null,
  valid_to date not null,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint agreement_with_host foreign key (host_id) references host (id),
  constraint agreement_ends_after_start check (valid_to > valid_from),
  constraint agreement_has_places check (places > 0)
);
comment on table partner_agreement is 'Places that a university agreed with a host, from when to when.';

insert into schema_class (tbl, class) values
  ('programme', 'reference'), ('programme_text', 'reference'), ('call', 'reference'), ('call_rules', 'reference'),
  ('host', 'reference'), ('university_task', 'tenant'), ('university_task_content', 'tenant'), ('partner_agreement', 'tenant');

grant select on programme, programme_text, call, call_rules, host, university_task, university_task_content, partner_agreement
  to qaitu_app, qaitu_national;
grant insert, update on programme, programme_text, call, call_rules, host, university_task, partner_agreement to qaitu_app;
grant insert on university_task_content to qaitu_app;

alter table university_task enable row level security;
alter table university_task force row level security;
create policy own_institution on university_task
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table university_task_content enable row level security;
alter table university_task_content force row level security;
create policy own_institution on university_task_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table partner_agreement enable row level security;
alter table partner_agreement force row level security;
create policy own_institution on partner_agreement
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('programme');
    perform create_reference_table('programme_text');
    perform create_reference_table('call');
    perform create_reference_table('call_rules');
    perform create_reference_table('host');
    perform create_distributed_table('university_task', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('university_task_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('partner_agreement', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
