-- Counting a hundred thousand tasks for each page of the ledger takes longer than a page may: the counts are kept beside the tasks,
-- and what narrows the ledger has an index for one university as well as for all of them.

create table ledger_sum (
  institution_id text not null,
  id text not null,
  call_id text not null,
  due_on date not null,
  state text not null,
  verdict text,
  tasks integer not null,
  primary key (institution_id, id),
  constraint known_summed_state check (state in ('promised', 'reported', 'verified'))
);
create index ledger_sums_of_call on ledger_sum (call_id, institution_id);
comment on table ledger_sum is 'How many tasks of the ledger are due on one day, of one call, in one state; its id says which. Changed with them in one transaction.';

-- Above zero is no constraint: a decrease is first proposed as a row of its own, which then adds up with the one that is there.

create index ledger_of_state on ledger_task (state, institution_id, due_on, id);
create index ledger_of_verdict on ledger_task (verdict, institution_id, due_on, id) where verdict is not null;
create index ledger_of_call_everywhere on ledger_task (call_id, due_on, institution_id, id);
create index ledger_of_group_everywhere on ledger_task (group_id) where group_id is not null;
create index ledger_of_account_everywhere on ledger_task (account_id);

-- The owner is held by the policy, too, and no institution is set here.
alter table ledger_task no force row level security;
insert into ledger_sum (institution_id, id, call_id, due_on, state, verdict, tasks)
select institution_id, concat_ws(' ', call_id, to_char(due_on, 'YYYYMMDD'), state, verdict), call_id, due_on, state, verdict,
       count(*)
  from ledger_task
 group by institution_id, call_id, due_on, state, verdict;
alter table ledger_task force row level security;

insert into schema_class (tbl, class) values ('ledger_sum', 'tenant');

grant select on ledger_sum to qaitu_app, qaitu_national;
grant insert, update, delete on ledger_sum to qaitu_app;

alter table ledger_sum enable row level security;
alter table ledger_sum force row level security;
create policy own_institution on ledger_sum
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('ledger_sum', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
