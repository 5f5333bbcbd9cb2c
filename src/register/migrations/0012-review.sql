-- A decision rests on reviews that can be read again and on an allocation that can be checked again; both get their tables.

create table selection (
  id text not null,
  call_id text not null,
  status text not null,
  opened_at timestamptz not null,
  reviews_due_on date not null,
  beacon_source text not null,
  beacon_round text not null,
  beacon_at timestamptz not null,
  pack_sha256 text,
  list_sha256 text,
  listed_at timestamptz,
  decisions integer not null,
  decided_at timestamptz,
  appeal_until timestamptz,
  primary key (id),
  constraint one_selection_per_call unique (call_id),
  constraint selection_of_call foreign key (call_id) references call (id),
  constraint known_selection_status check (status in ('reviewing', 'deliberating', 'listed', 'decided'))
);
comment on table selection is 'How a call is decided: from the opening of reviews to the decision.';

create table lottery_party (
  id text not null,
  call_id text not null,
  position integer not null,
  commitment text not null,
  revealed_at timestamptz,
  primary key (id),
  constraint one_party_per_position unique (call_id, position),
  constraint party_of_call foreign key (call_id) references call (id),
  constraint commitment_is_sha256 check (commitment ~ '^[0-9a-f]{64}$')
);
comment on table lottery_party is 'Who committed to a secret before the lot, in the order in which the secrets are joined.';

create table lottery_party_text (
  party_id text not null,
  name text not null,
  secret text,
  primary key (party_id),
  constraint text_of_party foreign key (party_id) references lottery_party (id)
);
comment on table lottery_party_text is 'What a party of the lot is called, and its secret once it is shown.';

create table reviewer (
  id text not null,
  call_id text not null,
  account_id text not null,
  home_institution_id text,
  fields jsonb not null,
  languages jsonb not null,
  capacity integer not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (id),
  constraint one_place_in_pool_per_reviewer unique (call_id, account_id),
  constraint reviewer_of_call foreign key (call_id) references call (id),
  constraint reviewer_capacity_not_negative check (capacity >= 0)
);
comment on table reviewer is 'The pool of experts of a call.';

create table reviewer_conflict (
  id text not null,
  account_id text not null,
  kind text not null,
  named_institution_id text,
  declared_at timestamptz not null,
  primary key (id),
  constraint known_conflict_kind check (kind in ('institution', 'person')),
  constraint conflict_with_something check ((kind = 'institution') = (named_institution_id is not null))
);
create index conflicts_of_reviewer on reviewer_conflict (account_id);
comment on table reviewer_conflict is 'Whom or what a reviewer may not judge, as he declared beforehand.';

create table reviewer_conflict_text (
  conflict_id text not null,
  named_person text not null,
  primary key (conflict_id),
  constraint text_of_conflict foreign key (conflict_id) references reviewer_conflict (id)
);
comment on table reviewer_conflict_text is 'Whose applications a reviewer may not judge.';

create table review_registry (
  assignment_id text not null,
  institution_id text not null,
  call_id text not null,
  account_id text not null,
  primary key (assignment_id)
);
create index reviews_of_reviewer on review_registry (account_id, call_id);
comment on table review_registry is 'Where the reviews of a reviewer lie; he himself is never told.';

create table review_assignment (
  institution_id text not null,
  id text not null,
  call_id text not null,
  application_id text not null,
  account_id text not null,
  status text not null,
  round integer not null,
  due_on date not null,
  proposed_at timestamptz not null,
  invited_at timestamptz,
  answered_at timestamptz,
  submitted_at timestamptz,
  conflict_kind text,
  total integer,
  sheet_sha256 text,
  primary key (institution_id, id),
  constraint one_review_per_reviewer unique (institution_id, application_id, account_id),
  constraint review_of_application foreign key (institution_id, application_id) references application (institution_id, id),
  constraint known_assignment_status check (status in ('proposed', 'invited', 'accepted', 'submitted', 'declined', 'conflict', 'released', 'void')),
  constraint total_when_submitted check ((status in ('submitted', 'void')) = (total is not null))
);
create index reviews_of_call on review_assignment (institution_id, call_id, status);
comment on table review_assignment is 'One reviewer on one application.';

create table score_sheet (
  institution_id text not null,
  id text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  primary key (institution_id, id),
  constraint sheet_of_assignment foreign key (institution_id, id) references review_assignment (institution_id, id)
);
comment on table score_sheet is 'What a reviewer wrote, as last saved; final with the submission of its assignment.';

create table selection_pack (
  institution_id text not null,
  id text not null,
  call_id text not null,
  content jsonb not null,
  sha256 text not null,
  made_at timestamptz not null,
  primary key (institution_id, id)
);
create index packs_of_call on selection_pack (institution_id, call_id);
comment on table selection_pack is 'What the committee reads: scores, agreement, ranks and grey zone, frozen.';

create table recommendation_voice (
  institution_id text not null,
  id text not null,
  call_id text not null,
  application_id text not null,
  account_id text not null,
  voice text not null,
  voiced_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_voice_per_member unique (institution_id, application_id, account_id),
  constraint known_voice check (voice in ('agree', 'disagree', 'dissent'))
);
create index voices_of_call on recommendation_voice (institution_id, call_id);
comment on table recommendation_voice is 'What a member of the committee says of one recommendation; its reason stands in the journal.';

create table award_decision (
  institution_id text not null,
  id text not null,
  call_id text not null,
  number integer not null,
  cause text not null,
  record_sha256 text not null,
  objective integer not null,
  awarded integer not null,
  decided_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_decision_per_number unique (institution_id, call_id, number),
  constraint known_decision_cause check (cause in ('first', 'withdrawal', 'appeal'))
);
comment on table award_decision is 'One decision on a call: who is awarded under quotas and budget.';

create table award_decision_record (
  institution_id text not null,
  id text not null,
  content jsonb not null,
  primary key (institution_id, id),
  constraint record_of_decision foreign key (institution_id, id) references award_decision (institution_id, id)
);
comment on table award_decision_record is 'The decision so that it can be checked again: instance, result, lot and outcomes.';

create table award (
  institution_id text not null,
  id text not null,
  call_id text not null,
  application_id text not null,
  outcome text not null,
  decision integer not null,
  region_id text not null,
  grant_amount integer not null,
  reserve_place integer,
  decided_at timestamptz not null,
  appeal_until timestamptz not null,
  explanation_sha256 text not null,
  primary key (institution_id, id),
  constraint one_award_per_application unique (institution_id, application_id),
  constraint award_of_application foreign key (institution_id, application_id) references application (institution_id, id),
  constraint known_award_outcome check (outcome in ('awarded', 'reserve', 'refused', 'given-up'))
);
create index awards_of_call on award (institution_id, call_id, outcome);
comment on table award is 'What became of an application, by the last decision.';

create table award_explanation (
  institution_id text not null,
  id text not null,
  content jsonb not null,
  primary key (institution_id, id),
  constraint explanation_of_award foreign key (institution_id, id) references award (institution_id, id)
);
comment on table award_explanation is 'Why: scores, rank, lot, and what would have had to change.';

create table appeal (
  institution_id text not null,
  id text not null,
  call_id text not null,
  application_id text not null,
  award_id text not null,
  decision integer not null,
  account_id text not null,
  status text not null,
  filed_at timestamptz not null,
  decided_at timestamptz,
  remedy text,
  primary key (institution_id, id),
  constraint one_appeal_per_decision unique (institution_id, award_id, decision),
  constraint appeal_of_award foreign key (institution_id, award_id) references award (institution_id, id),
  constraint known_appeal_status check (status in ('filed', 'upheld', 'dismissed'))
);
create index appeals_of_call on appeal (institution_id, call_id, status);
comment on table appeal is 'An applicant asks to look again.';

create table appeal_text (
  institution_id text not null,
  id text not null,
  grounds text not null,
  primary key (institution_id, id),
  constraint text_of_appeal foreign key (institution_id, id) references appeal (institution_id, id)
);
comment on table appeal_text is 'What the applicant wrote.';

insert into schema_class (tbl, class) values
  ('selection', 'reference'),
  ('lottery_party', 'reference'),
  ('lottery_party_text', 'reference'),
  ('reviewer', 'reference'),
  ('reviewer_conflict', 'reference'),
  ('reviewer_conflict_text', 'reference'),
  ('review_registry', 'local'),
  ('review_assignment', 'tenant'),
  ('score_sheet', 'tenant'),
  ('selection_pack', 'tenant'),
  ('recommendation_voice', 'tenant'),
  ('award_decision', 'tenant'),
  ('award_decision_record', 'tenant'),
  ('award', 'tenant'),
  ('award_explanation', 'tenant'),
  ('appeal', 'tenant'),
  ('appeal_text', 'tenant');

grant select on selection, lottery_party, lottery_party_text, reviewer, reviewer_conflict, reviewer_conflict_text, review_registry, review_assignment, score_sheet, selection_pack, recommendation_voice, award_decision, award_decision_record, award, award_explanation, appeal, appeal_text
  to qaitu_app, qaitu_national;
grant insert, update on selection, lottery_party, lottery_party_text, reviewer, reviewer_conflict, reviewer_conflict_text, review_assignment, score_sheet, recommendation_voice, award_decision, award, award_explanation, appeal, appeal_text to qaitu_app;
grant insert on review_registry, selection_pack, award_decision_record to qaitu_app;
-- Conflicts are looked for across all institutions, which needs names and addresses, and nothing else of an account.
grant select (id, name, email, erased_at) on account to qaitu_national;
grant delete on score_sheet, award_explanation, appeal_text, reviewer_conflict_text to qaitu_app;

alter table review_assignment enable row level security;
alter table review_assignment force row level security;
create policy own_institution on review_assignment
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table score_sheet enable row level security;
alter table score_sheet force row level security;
create policy own_institution on score_sheet
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table selection_pack enable row level security;
alter table selection_pack force row level security;
create policy own_institution on selection_pack
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table recommendation_voice enable row level security;
alter table recommendation_voice force row level security;
create policy own_institution on recommendation_voice
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table award_decision enable row level security;
alter table award_decision force row level security;
create policy own_institution on award_decision
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table award_decision_record enable row level security;
alter table award_decision_record force row level security;
create policy own_institution on award_decision_record
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table award enable row level security;
alter table award force row level security;
create policy own_institution on award
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table award_explanation enable row level security;
alter table award_explanation force row level security;
create policy own_institution on award_explanation
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table appeal enable row level security;
alter table appeal force row level security;
create policy own_institution on appeal
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table appeal_text enable row level security;
alter table appeal_text force row level security;
create policy own_institution on appeal_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

-- Calls that were written before have no rules of review: they get the usual ones.
update call_rules set rules = rules
  || '{"review": {"perApplication": 2, "thirdOpinionGap": 30, "leastScore": 0, "withheld": {"identity": true, "institution": true}, "rankLevel": 0.5, "toApplicant": "reasons", "appealDays": 10}}'::jsonb
  || jsonb_build_object('regions', (select jsonb_agg('{"grant": null}'::jsonb || r) from jsonb_array_elements(rules -> 'regions') r))
 where not rules ? 'review' and jsonb_typeof(rules -> 'regions') = 'array' and rules -> 'regions' <> '[]'::jsonb;

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('selection');
    perform create_reference_table('lottery_party');
    perform create_reference_table('lottery_party_text');
    perform create_reference_table('reviewer');
    perform create_reference_table('reviewer_conflict');
    perform create_reference_table('reviewer_conflict_text');
    perform create_distributed_table('review_assignment', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('score_sheet', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('selection_pack', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('recommendation_voice', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('award_decision', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('award_decision_record', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('award', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('award_explanation', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('appeal', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('appeal_text', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
