-- Who did what, when and why is kept for ever, in one chain per institution that cannot be rewritten unseen.

set local citus.enable_unsafe_triggers = 'on';

create table journal (
  institution_id text not null,
  id text not null,
  sequence bigint not null,
  kind text not null,
  noun text not null,
  record_id text not null,
  actor text not null,
  at timestamptz not null,
  request_key text not null,
  reason_hash text,
  data jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (institution_id, id),
  constraint journal_in_sequence unique (institution_id, sequence),
  constraint journal_begins_with_one check (sequence >= 1)
);
create index journal_of_record on journal (institution_id, noun, record_id, sequence);
create index journal_of_actor on journal (institution_id, actor, sequence);
comment on table journal is 'One immutable line per change: audit trail, outbox and history at once. No names, no addresses.';

create function refuse_to_change_journal() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only added to';
end $$;
comment on function refuse_to_change_journal() is 'Nobody edits or removes an entry, whatever he was granted.';
create trigger journal_is_only_added_to before update or delete on journal
  for each row execute function refuse_to_change_journal();

create table journal_head (
  institution_id text not null,
  id text not null default 'head',
  sequence bigint not null,
  hash text not null,
  primary key (institution_id, id),
  constraint one_head_per_institution check (id = 'head')
);
comment on table journal_head is 'The end of each chain; whoever appends holds it.';

create table entry_reason (
  institution_id text not null,
  id text not null,
  salt text not null,
  reason text not null,
  primary key (institution_id, id),
  constraint reason_of_entry foreign key (institution_id, id) references journal (institution_id, id)
);
comment on table entry_reason is 'Why, in somebody''s own words; the entry keeps only its fingerprint, so that the words can be erased.';

create table request_answer (
  institution_id text not null,
  id text not null,
  actor text not null,
  command text not null,
  input_hash text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (institution_id, id)
);
comment on table request_answer is 'The first answer to each request key; a repeat gets it again.';

create table access_log (
  institution_id text not null,
  id text not null,
  at timestamptz not null,
  actor text not null,
  what text not null,
  permission text not null,
  record_id text,
  owner_account_id text,
  primary key (institution_id, id),
  constraint known_access check (what in ('read', 'refused'))
);
create index access_log_of_owner on access_log (institution_id, owner_account_id, at);
comment on table access_log is 'Who looked at sensitive fields of whom, and what was refused to whom.';
create trigger access_log_is_only_added_to before update or delete on access_log
  for each row execute function refuse_to_change_journal();

create table journal_reader (
  reader text not null,
  institution_id text not null,
  sequence bigint not null,
  primary key (reader, institution_id)
);
comment on table journal_reader is 'How far each reader of the journal has come.';

insert into schema_class (tbl, class) values
  ('journal', 'tenant'), ('journal_head', 'tenant'), ('entry_reason', 'tenant'), ('request_answer', 'tenant'),
  ('access_log', 'tenant'), ('journal_reader', 'local');

grant select, insert on journal, request_answer, access_log, entry_reason to qaitu_app;
grant delete on entry_reason to qaitu_app;
grant select, insert, update on journal_head, journal_reader to qaitu_app;
grant select on journal, journal_head, entry_reason, access_log, journal_reader to qaitu_national;

alter table journal enable row level security;
alter table journal force row level security;
create policy own_institution on journal
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table journal_head enable row level security;
alter table journal_head force row level security;
create policy own_institution on journal_head
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table entry_reason enable row level security;
alter table entry_reason force row level security;
create policy own_institution on entry_reason
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table request_answer enable row level security;
alter table request_answer force row level security;
create policy own_institution on request_answer
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table access_log enable row level security;
alter table access_log force row level security;
create policy own_institution on access_log
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('journal', 'institution_id');
    perform create_distributed_table('journal_head', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('entry_reason', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('request_answer', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('access_log', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
