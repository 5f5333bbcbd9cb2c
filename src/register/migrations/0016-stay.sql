-- During a stay money is spent, parts of a group's task are paid for, and somebody must be there when it becomes dangerous.

alter table mobility add column safety_account_id text;

create table cost_line (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  kind text not null,
  paid_by text not null,
  currency text not null,
  planned bigint not null,
  planned_rate text,
  planned_rate_on date,
  actual bigint,
  actual_rate text,
  actual_rate_on date,
  recorded_at timestamptz not null,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint cost_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_cost_kind check (kind in ('travel', 'stipend', 'tuition', 'housing', 'insurance', 'visa', 'materials', 'other')),
  constraint known_cost_payer check (paid_by in ('grant', 'sending', 'host', 'participant', 'other')),
  constraint currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
  constraint planned_cost_not_negative check (planned >= 0),
  constraint actual_cost_not_negative check (actual >= 0),
  constraint planned_foreign_cost_has_rate
    check ((currency = 'KZT') = (planned_rate is null) and (planned_rate is null) = (planned_rate_on is null)),
  constraint actual_foreign_cost_has_rate
    check ((actual is null or currency = 'KZT') = (actual_rate is null) and (actual_rate is null) = (actual_rate_on is null)),
  constraint planned_rate_is_decimal check (planned_rate ~ '^[0-9]{1,9}(\.[0-9]{1,8})?$'),
  constraint actual_rate_is_decimal check (actual_rate ~ '^[0-9]{1,9}(\.[0-9]{1,8})?$')
);
create index costs_of_mobility on cost_line (institution_id, mobility_id);
comment on table cost_line is 'One cost of a stay in its currency, planned and actual, each with the rate to tenge and its day.';

create table milestone (
  institution_id text not null,
  id text not null,
  group_id text not null,
  university_task_id text not null,
  university_task_version integer not null,
  position integer not null,
  due_on date not null,
  amount bigint not null,
  status text not null,
  claimed_at timestamptz,
  released_at timestamptz,
  primary key (institution_id, id),
  constraint one_milestone_per_position unique (institution_id, group_id, position),
  constraint milestone_of_group foreign key (institution_id, group_id) references applicant_group (institution_id, id),
  constraint milestone_of_task foreign key (institution_id, university_task_id) references university_task (institution_id, id),
  constraint known_milestone_status check (status in ('planned', 'claimed', 'released', 'refused')),
  constraint milestone_amount_not_negative check (amount >= 0),
  constraint money_only_when_released check ((status = 'released') = (released_at is not null)),
  constraint claimed_before_judged check (status = 'planned' or claimed_at is not null)
);
comment on table milestone is 'A part of the task of an awarded group whose money is released when it is verified.';

create table milestone_claim (
  institution_id text not null,
  id text not null,
  account_id text not null,
  claim text not null,
  primary key (institution_id, id),
  constraint claim_of_milestone foreign key (institution_id, id) references milestone (institution_id, id)
);
comment on table milestone_claim is 'What the leader of a group says was done for a milestone, as he said it last.';

create table emergency_contact (
  institution_id text not null,
  id text not null,
  name text not null,
  relation text not null,
  phone text not null,
  email text not null,
  own_phone text not null,
  own_address text not null,
  written_at timestamptz not null,
  primary key (institution_id, id),
  constraint contact_of_mobility foreign key (institution_id, id) references mobility (institution_id, id)
);
comment on table emergency_contact is 'Whom to call when something happens to a participant, until his return.';

create table safety_report (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  account_id text not null,
  status text not null,
  reported_at timestamptz not null,
  to_account_id text,
  answered_at timestamptz,
  closed_at timestamptz,
  primary key (institution_id, id),
  constraint report_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_safety_status check (status in ('open', 'answered', 'closed'))
);
create index safety_reports_of_mobility on safety_report (institution_id, mobility_id);
comment on table safety_report is 'That a participant reported a danger, and how far it is dealt with.';

create table safety_report_text (
  institution_id text not null,
  id text not null,
  danger text not null,
  whereabouts text not null,
  reach text not null,
  answer text,
  primary key (institution_id, id),
  constraint text_of_safety_report foreign key (institution_id, id) references safety_report (institution_id, id)
);
comment on table safety_report_text is 'What was written of a danger, for its writer and whom it was reported to alone.';

insert into schema_class (tbl, class) values
  ('cost_line', 'tenant'),
  ('milestone', 'tenant'),
  ('milestone_claim', 'tenant'),
  ('emergency_contact', 'tenant'),
  ('safety_report', 'tenant'),
  ('safety_report_text', 'tenant');

-- Reminders are looked for in all institutions, at an hour of the participant's own zone.
grant select (time_zone) on account to qaitu_national;
grant select on cost_line, milestone, milestone_claim, emergency_contact, safety_report, safety_report_text
  to qaitu_app, qaitu_national;
grant insert, update on cost_line, milestone, safety_report to qaitu_app;
grant insert, update, delete on milestone_claim, emergency_contact, safety_report_text to qaitu_app;

do $d$
declare name text;
begin
  foreach name in array array['cost_line', 'milestone', 'milestone_claim', 'emergency_contact', 'safety_report', 'safety_report_text']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_institution on %I'
      ' using (institution_id = nullif(current_setting(''app.institution_id'', true), ''''))'
      ' with check (institution_id = nullif(current_setting(''app.institution_id'', true), ''''))', name);
    if exists (select 1 from pg_extension where extname = 'citus') then
      perform create_distributed_table(name, 'institution_id', colocate_with => 'journal');
    end if;
  end loop;
end $d$;
