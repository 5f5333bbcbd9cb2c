-- The page of returns reads a hundred thousand alumni at once: what is known of each is kept as one line of days and codes beside the
-- facts, and changed with them. And whoever a lot among equals did not send may say what he intends, too.

create table return_fact (
  institution_id text not null,
  id text not null,
  call_id text not null,
  ended_on date not null,
  cohort integer not null,
  country text not null,
  region text not null,
  level text not null,
  funding text not null,
  field text,
  lot text,
  invited boolean not null,
  answered boolean not null,
  late boolean not null,
  away_days integer,
  return_days integer,
  return_evidence text,
  first_state text,
  first_after_days integer,
  first_by_days integer,
  first_evidence text,
  last_state text,
  last_days integer,
  death_days integer,
  at_6 text,
  at_12 text,
  at_36 text,
  at_60 text,
  -- All of it in one text, because putting a hundred thousand rows of columns together takes longer than a page may.
  line text not null generated always as (
    cohort::text || ' ' || country || ' ' || region || ' ' || level || ' ' || funding || ' ' || coalesce(field, 'none') || ';' ||
    case when invited then 'i' else '-' end || case when answered then 'a' else '-' end || case when late then 'l' else '-' end ||
    coalesce(left(at_6, 1), '-') || coalesce(left(at_12, 1), '-') || coalesce(left(at_36, 1), '-') ||
    coalesce(left(at_60, 1), '-') || coalesce(left(return_evidence, 1), '-') || coalesce(left(first_state, 1), '-') ||
    coalesce(left(lot, 1), '-') || (ended_on - date '1970-01-01')::text || ',' || coalesce(away_days::text, '') || ',' ||
    coalesce(return_days::text, '') || ',' || coalesce(first_after_days::text, '') || ',' ||
    coalesce(first_by_days::text, '') || ',' || coalesce(death_days::text, '')) stored,
  primary key (institution_id, id),
  constraint fact_of_alumnus foreign key (institution_id, id) references alumnus (institution_id, id),
  constraint known_fact_lot check (lot in ('in', 'out')),
  constraint away_before_return check (away_days < return_days),
  constraint first_days_in_order check (first_after_days < first_by_days),
  constraint returned_with_evidence check ((return_days is null) = (return_evidence is null)),
  constraint late_is_answered check (answered or not late)
);
create index facts_of_lots on return_fact (institution_id, call_id) where lot is not null;
comment on table return_fact is 'What is known of the life after each stay, in days since its end; changed with the facts in one transaction.';

create table lot_sum (
  institution_id text not null,
  id text not null,
  drawn_in integer not null,
  drawn_out integer not null,
  primary key (institution_id, id)
);
comment on table lot_sum is 'How many of one call a lot among equals sent, and how many it did not; its id is that of the call.';

alter table intention alter column mobility_id drop not null;
alter table intention add column application_id text;
alter table intention add column lot text;
alter table intention add constraint intention_of_application
  foreign key (institution_id, application_id) references application (institution_id, id);
alter table intention add constraint one_intention_per_application unique (institution_id, application_id, occasion);
alter table intention add constraint intention_of_stay_or_application
  check ((mobility_id is null) <> (application_id is null));
alter table intention add constraint known_intention_lot check (lot in ('in', 'out'));
comment on column intention.lot is 'Whether a lot among equals sent him, where one was drawn.';

insert into schema_class (tbl, class) values ('return_fact', 'tenant'), ('lot_sum', 'tenant');

grant select, insert, update on return_fact, lot_sum to qaitu_app;
-- Figures need what became of people and not of whom.
grant select (institution_id, call_id, ended_on, cohort, country, region, level, funding, field, lot, invited, answered, late,
    away_days, return_days, return_evidence, first_state, first_after_days, first_by_days, first_evidence, last_state,
    last_days, death_days, at_6, at_12, at_36, at_60, line)
  on return_fact to qaitu_national;
grant select on lot_sum to qaitu_national;
grant select (lot) on intention to qaitu_national;

alter table return_fact enable row level security;
alter table return_fact force row level security;
create policy own_institution on return_fact
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table lot_sum enable row level security;
alter table lot_sum force row level security;
create policy own_institution on lot_sum
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('return_fact', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('lot_sum', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
