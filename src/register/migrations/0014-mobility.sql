-- What was awarded becomes a stay abroad; agreement, stay, report and obligation all hang on it.

create table mobility (
  institution_id text not null,
  id text not null,
  call_id text not null,
  application_id text not null,
  award_id text not null,
  account_id text not null,
  person_id text not null,
  group_id text,
  status text not null,
  level text not null,
  region_id text not null,
  grant_amount bigint not null,
  country text not null,
  host_id text,
  planned_start date not null,
  planned_end date not null,
  agreement_version integer,
  departed_on date,
  arrived_on date,
  returned_on date,
  end_reason text,
  opened_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_mobility_per_application unique (institution_id, application_id),
  constraint mobility_of_application foreign key (institution_id, application_id)
    references application (institution_id, id),
  constraint mobility_of_award foreign key (institution_id, award_id) references award (institution_id, id),
  constraint mobility_of_person foreign key (institution_id, person_id) references person (institution_id, id),
  constraint mobility_at_host foreign key (host_id) references host (id),
  constraint known_mobility_status check (status in ('awarded', 'agreed', 'abroad', 'returned', 'cancelled')),
  constraint planned_end_after_start check (planned_end >= planned_start),
  constraint return_after_departure check (returned_on >= departed_on)
);
create index mobilities_of_call on mobility (institution_id, call_id, status);
create index mobilities_of_account on mobility (institution_id, account_id);
create index mobilities_of_person on mobility (institution_id, person_id);
create index mobilities_of_group on mobility (institution_id, group_id) where group_id is not null;
create index mobilities_by_end on mobility (institution_id, planned_end);
comment on table mobility is 'A stay abroad, from the award to the return: planned and actual dates.';

insert into schema_class (tbl, class) values ('mobility', 'tenant');

grant select on mobility to qaitu_app, qaitu_national;
grant insert, update on mobility to qaitu_app;

alter table mobility enable row level security;
alter table mobility force row level security;
create policy own_institution on mobility
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

-- A grant may be more than 2.1 billion tenge.
alter table award alter column grant_amount type bigint;

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('mobility', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
