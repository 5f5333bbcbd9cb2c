-- What an office does when personal data are in danger, and what goes when its term ends.

create table breach (
  institution_id text not null,
  id text not null,
  account_id text not null,
  status text not null,
  detected_at timestamptz not null,
  due_at timestamptz not null,
  kinds jsonb not null,
  people integer,
  opened_at timestamptz not null,
  notified_at timestamptz,
  told_count integer not null,
  reminded text not null,
  outcome text,
  closed_at timestamptz,
  primary key (institution_id, id),
  constraint breach_status_known check (status in ('open', 'closed')),
  constraint breach_reminder_known check (reminded in ('none', 'soon', 'overdue')),
  constraint breach_closed_has_outcome check ((status = 'closed') = (outcome is not null and closed_at is not null)),
  constraint breach_people_counted check (people >= 0)
);
create table breach_text (
  institution_id text not null,
  id text not null,
  breach_id text not null,
  kind text not null,
  at timestamptz not null,
  account_id text not null,
  words jsonb not null,
  primary key (institution_id, id),
  constraint text_of_breach foreign key (institution_id, breach_id) references breach (institution_id, id),
  constraint breach_text_kind_known check (kind in ('opened', 'step', 'notified', 'told', 'closed'))
);
create index breach_text_of_breach on breach_text (institution_id, breach_id, at);
create table breach_recipient (
  institution_id text not null,
  id text not null,
  breach_id text not null,
  text_id text not null,
  account_id text not null,
  written_at timestamptz,
  primary key (institution_id, id),
  constraint recipient_of_letter foreign key (institution_id, text_id) references breach_text (institution_id, id)
);
create index breach_recipient_waiting on breach_recipient (institution_id, text_id, written_at);
create table revocation (
  institution_id text not null,
  id text not null,
  account_id text not null,
  scope text not null,
  target_account_id text,
  sessions integer not null,
  access_keys integer not null,
  webhooks integer not null,
  made_at timestamptz not null,
  primary key (institution_id, id),
  constraint revocation_scope_known check (scope in ('account', 'institution', 'everybody')),
  constraint revocation_of_account_names_it check ((scope = 'account') = (target_account_id is not null))
);
create table retention_run (
  institution_id text not null,
  id text not null,
  term text not null,
  before_day date not null,
  gone integer not null,
  ran_at timestamptz not null,
  primary key (institution_id, id),
  constraint retention_run_counts check (gone > 0)
);
create index retention_run_by_term on retention_run (institution_id, term, ran_at);
create table retention_look (
  institution_id text not null,
  id text not null,
  looked_at timestamptz not null,
  primary key (institution_id, id)
);

comment on table breach is 'An occasion on which personal data became known, were changed or were lost as they should not: what is so of it.';
comment on table breach_text is 'What the office wrote of a breach, step by step.';
comment on table breach_recipient is 'Whom the office chose to tell of a breach, and who was written to.';
comment on table revocation is 'An act that ended sessions, and keys and webhooks with them: whose, and how many.';
comment on table retention_run is 'What went because its term ended: which kind of data, and how many.';
comment on table retention_look is 'When each term was last looked after, whether something went or not.';

insert into schema_class (tbl, class) values
  ('breach', 'tenant'),
  ('breach_text', 'tenant'),
  ('breach_recipient', 'tenant'),
  ('revocation', 'tenant'),
  ('retention_run', 'tenant'),
  ('retention_look', 'tenant');

grant select, insert, update on breach, revocation, retention_run, retention_look to qaitu_app;
grant select, insert, update, delete on breach_text, breach_recipient to qaitu_app;
-- Which breaches wait for their notification, and what was looked after; words and people are no part of that.
grant select on breach, revocation, retention_run, retention_look to qaitu_national;

alter table breach enable row level security;
alter table breach force row level security;
create policy own_institution on breach
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table breach_text enable row level security;
alter table breach_text force row level security;
create policy own_institution on breach_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table breach_recipient enable row level security;
alter table breach_recipient force row level security;
create policy own_institution on breach_recipient
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table revocation enable row level security;
alter table revocation force row level security;
create policy own_institution on revocation
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table retention_run enable row level security;
alter table retention_run force row level security;
create policy own_institution on retention_run
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table retention_look enable row level security;
alter table retention_look force row level security;
create policy own_institution on retention_look
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

-- Nobody signs in to a locked account, and its sessions hold no more.
alter table account add column locked_at timestamptz;

-- The log is read by time and by who looked; whose record it was has its index since 0005.
create index access_log_by_time on access_log (institution_id, at, id);
create index access_log_of_actor on access_log (institution_id, actor, at);

-- What is past its term is found by time.
create index request_answer_by_time on request_answer (institution_id, at);

-- It is only added to, as before; what is older than three years may go, and nothing younger.
create function refuse_to_change_access_log() returns trigger language plpgsql as $f$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '3 years' then return old; end if;
  raise exception 'access_log is only added to';
end $f$;
drop trigger access_log_is_only_added_to on access_log;
create trigger access_log_is_only_added_to before update or delete on access_log
  for each row execute function refuse_to_change_access_log();
grant delete on access_log, request_answer to qaitu_app;

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('breach', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('breach_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('breach_recipient', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('revocation', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('retention_run', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('retention_look', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
