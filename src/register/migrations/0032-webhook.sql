-- Other systems that are told of what happens in an institution, and how far each was told.

create table webhook (
  institution_id text not null,
  id text not null,
  account_id text not null,
  nouns jsonb not null,
  address_sha256 text not null,
  status text not null,
  why text,
  made_at timestamptz not null,
  secret_made_at timestamptz not null,
  primary key (institution_id, id),
  constraint webhook_status_known check (status in ('active', 'paused', 'stopped', 'removed')),
  constraint webhook_stop_has_a_reason check ((status = 'stopped') = (why is not null))
);

create table webhook_target (
  institution_id text not null,
  id text not null,
  name text not null,
  url text not null,
  secret_sealed text not null,
  previous_secret_sealed text,
  previous_until timestamptz,
  primary key (institution_id, id),
  constraint target_of_webhook foreign key (institution_id, id) references webhook (institution_id, id),
  constraint previous_secret_ends check ((previous_secret_sealed is null) = (previous_until is null))
);

create table webhook_delivery (
  institution_id text not null,
  id text not null,
  position bigint not null,
  failures integer not null,
  next_attempt_at timestamptz,
  last_delivered_at timestamptz,
  lease text,
  leased_until timestamptz,
  primary key (institution_id, id),
  constraint delivery_of_webhook foreign key (institution_id, id) references webhook (institution_id, id)
);

create table webhook_attempt (
  institution_id text not null,
  id text not null,
  webhook_id text not null,
  message_id text not null,
  type text not null,
  at timestamptz not null,
  outcome text not null,
  status integer,
  milliseconds integer not null,
  primary key (institution_id, id),
  constraint attempt_of_webhook foreign key (institution_id, webhook_id) references webhook (institution_id, id)
);
create index webhook_attempt_by_time on webhook_attempt (institution_id, webhook_id, at);

comment on table webhook is 'A system that is told of what happens in an institution: what is so of it.';
comment on table webhook_target is 'Its name, its address, and the secrets that sign what is sent there.';
comment on table webhook_delivery is 'How far in the journal it was told, and who is telling it now.';
comment on table webhook_attempt is 'Tries of messages; kept for 30 days.';

insert into schema_class (tbl, class) values
  ('webhook', 'tenant'), ('webhook_target', 'tenant'), ('webhook_delivery', 'tenant'), ('webhook_attempt', 'tenant');

grant select, insert, update on webhook to qaitu_app;
grant select, insert, update, delete on webhook_target, webhook_delivery, webhook_attempt to qaitu_app;
-- Which of all institutions have something to tell; addresses and secrets are no part of that.
grant select on webhook, webhook_delivery to qaitu_national;

alter table webhook enable row level security;
alter table webhook force row level security;
create policy own_institution on webhook
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table webhook_target enable row level security;
alter table webhook_target force row level security;
create policy own_institution on webhook_target
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy own_institution on webhook_delivery
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table webhook_attempt enable row level security;
alter table webhook_attempt force row level security;
create policy own_institution on webhook_attempt
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('webhook', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('webhook_target', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('webhook_delivery', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('webhook_attempt', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
