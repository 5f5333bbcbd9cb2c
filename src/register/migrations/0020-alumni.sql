-- After the stay somebody is asked what became of him: by personal link, four times in five years, and never after he has said stop.

create function set_reader(account text) returns void language plpgsql as $$
begin
  if account !~ '^[A-Za-z0-9_-]{1,64}$' then raise exception 'bad account id'; end if;
  perform set_config('citus.propagate_set_commands', 'local', true);
  execute format('set local app.reader_account_id = %L', account);
end $$;
comment on function set_reader(text) is 'Name the account whose intentions this transaction may see.';

create table alumnus (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  account_id text not null,
  person_id text not null,
  call_id text not null,
  ended_on date not null,
  level text not null,
  country text not null,
  field text,
  group_id text,
  status text not null,
  opened_at timestamptz not null,
  stopped_on date,
  stop_reason text,
  primary key (institution_id, id),
  constraint one_alumnus_per_mobility unique (institution_id, mobility_id),
  constraint alumnus_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint alumnus_of_person foreign key (institution_id, person_id) references person (institution_id, id),
  constraint known_alumnus_status check (status in ('asked', 'stopped', 'erased')),
  constraint known_stop_reason check (stop_reason in ('asked-to', 'not-me', 'withdrawn', 'newer-stay')),
  constraint stopped_alumnus_with_reason check ((status = 'stopped') = (stop_reason is not null))
);
create index alumni_of_account on alumnus (institution_id, account_id);
create index alumni_of_person on alumnus (institution_id, person_id);
create index alumni_of_call on alumnus (institution_id, call_id);
create index alumni_asked_by_end on alumnus (institution_id, ended_on, id) where status = 'asked';
comment on table alumnus is 'Who is asked about the life after a stay, from its last day on.';

create table follow_up (
  institution_id text not null,
  id text not null,
  alumnus_id text not null,
  account_id text not null,
  wave integer not null,
  due_on date not null,
  closes_on date not null,
  status text not null,
  link_issue integer not null,
  answered_issue integer,
  invited_on date not null,
  reminders integer not null,
  bounced_at timestamptz,
  answered_at timestamptz,
  entered_by text,
  questionnaire integer,
  primary key (institution_id, id),
  constraint one_follow_up_per_wave unique (institution_id, alumnus_id, wave),
  constraint follow_up_of_alumnus foreign key (institution_id, alumnus_id) references alumnus (institution_id, id),
  constraint known_wave check (wave in (6, 12, 36, 60)),
  constraint known_follow_up_status check (status in ('invited', 'answered', 'closed', 'stopped')),
  constraint known_entered_by check (entered_by in ('self', 'telephone')),
  constraint follow_up_closes_after_due check (closes_on >= due_on),
  constraint answered_follow_up_says_when
    check ((status = 'answered') = (answered_at is not null and entered_by is not null and questionnaire is not null))
);
create index follow_ups_by_due_day on follow_up (institution_id, due_on, id);
create index follow_ups_awaited on follow_up (institution_id, id) where status = 'invited';
comment on table follow_up is 'One asking of one person in one wave.';

create table follow_up_registry (
  code_hash text not null,
  institution_id text not null,
  follow_up_id text not null,
  primary key (code_hash)
);
create index codes_of_follow_up on follow_up_registry (follow_up_id);
comment on table follow_up_registry is 'Keyed hashes of the printed codes, so that one that is typed is found in whatever institution.';

create table answer_content (
  institution_id text not null,
  id text not null,
  follow_up_id text not null,
  questionnaire integer not null,
  answers jsonb not null,
  answered_at timestamptz not null,
  primary key (institution_id, id),
  constraint content_of_follow_up foreign key (institution_id, follow_up_id) references follow_up (institution_id, id)
);
create index answers_of_follow_up on answer_content (institution_id, follow_up_id);
comment on table answer_content is 'The answers as they were given, without what somebody intends; forgotten with him.';

create table outcome (
  institution_id text not null,
  id text not null,
  alumnus_id text not null,
  account_id text not null,
  state text not null,
  known_after date,
  known_by date not null,
  seen_on date not null,
  evidence text not null,
  source text not null,
  source_id text,
  consent_id text,
  in_field boolean,
  country text,
  file_sha256 text,
  status text not null,
  recorded_at timestamptz not null,
  decided_at timestamptz,
  primary key (institution_id, id),
  constraint outcome_of_alumnus foreign key (institution_id, alumnus_id) references alumnus (institution_id, id),
  constraint known_outcome_state check (state in ('returned', 'study-abroad', 'work-abroad', 'other-country', 'dead')),
  constraint known_outcome_evidence
    check (evidence in ('self-report', 'employer-letter', 'pension-months', 'official-file')),
  constraint known_outcome_source check (source in ('follow-up', 'telephone', 'own-page', 'import')),
  constraint known_outcome_status check (status in ('stands', 'to-check', 'replaced', 'refused', 'undone')),
  constraint outcome_interval_in_order check (known_after < known_by and known_by <= seen_on)
);
create index outcomes_of_alumnus on outcome (institution_id, alumnus_id);
create index outcomes_to_check on outcome (institution_id, recorded_at) where status = 'to-check';
create index outcomes_of_source on outcome (institution_id, source_id);
comment on table outcome is 'One fact about the life after a stay, with the interval in which it began and how it is known.';

create table contribution (
  institution_id text not null,
  id text not null,
  alumnus_id text not null,
  follow_up_id text not null,
  kind text not null,
  recorded_at timestamptz not null,
  primary key (institution_id, id),
  constraint contribution_of_alumnus foreign key (institution_id, alumnus_id) references alumnus (institution_id, id),
  constraint contribution_of_follow_up foreign key (institution_id, follow_up_id)
    references follow_up (institution_id, id),
  constraint known_contribution_kind
    check (kind in ('joint-work', 'supervision', 'equipment', 'partner-call', 'other'))
);
create index contributions_of_alumnus on contribution (institution_id, alumnus_id);
comment on table contribution is 'What somebody does for home from wherever he is.';

create table contribution_text (
  institution_id text not null,
  id text not null,
  words text not null,
  primary key (institution_id, id),
  constraint text_of_contribution foreign key (institution_id, id) references contribution (institution_id, id)
);
comment on table contribution_text is 'His words about it; forgotten with him.';

create table alumnus_file (
  institution_id text not null,
  id text not null,
  alumnus_id text not null,
  account_id text not null,
  sha256 text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz,
  primary key (institution_id, id),
  constraint file_of_alumnus foreign key (institution_id, alumnus_id) references alumnus (institution_id, id),
  constraint alumnus_file_sha256_of_bytes check (sha256 ~ '^[0-9a-f]{64}$')
);
create index files_of_alumnus on alumnus_file (institution_id, alumnus_id);
comment on table alumnus_file is 'A document that shows where somebody is; its bytes lie in the store under its fingerprint.';

create table outcome_import (
  institution_id text not null,
  id text not null,
  evidence text not null,
  file_sha256 text not null,
  recorded integer not null,
  status text not null,
  imported_at timestamptz not null,
  undone_at timestamptz,
  primary key (institution_id, id),
  constraint known_outcome_import_status check (status in ('done', 'undone'))
);
create index outcome_imports_by_time on outcome_import (institution_id, imported_at);
comment on table outcome_import is 'A registry or employer file that said what became of whom.';

create table outcome_import_text (
  institution_id text not null,
  id text not null,
  file_name text not null,
  primary key (institution_id, id),
  constraint text_of_outcome_import foreign key (institution_id, id) references outcome_import (institution_id, id)
);
comment on table outcome_import_text is 'What the imported file was called.';

create table intention (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  account_id text not null,
  occasion text not null,
  pair_key text not null,
  stay text not null,
  "return" text not null,
  motive text not null,
  plans text not null,
  answered_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_intention_per_occasion unique (institution_id, mobility_id, occasion),
  constraint intention_of_mobility foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_occasion
    check (occasion in ('agreement', 'return', 'wave-6', 'wave-12', 'wave-36', 'wave-60'))
);
comment on table intention is 'What somebody intends: seen by himself alone, and counted; never by selection, coordinator or officer.';
comment on column intention.pair_key is 'Keyed hash of the stay: pairs two occasions of one person without saying whose they are.';

create table support_offer (
  id text not null,
  institution_id text not null,
  kind text not null,
  field text,
  closes_on date not null,
  status text not null,
  posted_at timestamptz not null,
  closed_at timestamptz,
  primary key (id),
  constraint offer_of_institution foreign key (institution_id) references institution (id),
  constraint known_support_kind check (kind in ('vacancy', 'university-task', 'small-grant', 'mentor')),
  constraint known_offer_status check (status in ('open', 'closed'))
);
create index support_offers_by_close on support_offer (closes_on, id);
comment on table support_offer is 'What an institution offers to alumni of all institutions; none depends on an answer.';

create table support_offer_content (
  offer_id text not null,
  title jsonb not null,
  description jsonb not null,
  primary key (offer_id),
  constraint content_of_support_offer foreign key (offer_id) references support_offer (id),
  constraint support_offer_in_three_languages
    check (title ?& array['kk', 'ru', 'en'] and description ?& array['kk', 'ru', 'en'])
);
comment on table support_offer_content is 'The words of an offer in three languages.';

create table support_interest (
  institution_id text not null,
  id text not null,
  offer_id text not null,
  alumnus_id text not null,
  account_id text not null,
  status text not null,
  noted_at timestamptz not null,
  taken_up_on date,
  primary key (institution_id, id),
  constraint one_interest_per_offer unique (institution_id, alumnus_id, offer_id),
  constraint interest_of_alumnus foreign key (institution_id, alumnus_id) references alumnus (institution_id, id),
  constraint interest_in_offer foreign key (offer_id) references support_offer (id),
  constraint known_interest_status check (status in ('noted', 'taken-up', 'withdrawn')),
  constraint taken_up_on_a_day check ((status = 'taken-up') = (taken_up_on is not null))
);
create index interests_in_offer on support_interest (institution_id, offer_id);
comment on table support_interest is 'That an alumnus wants an offer, and whether he got it.';

insert into schema_class (tbl, class) values
  ('alumnus', 'tenant'), ('follow_up', 'tenant'), ('follow_up_registry', 'local'), ('answer_content', 'tenant'),
  ('outcome', 'tenant'), ('contribution', 'tenant'), ('contribution_text', 'tenant'), ('alumnus_file', 'tenant'),
  ('outcome_import', 'tenant'), ('outcome_import_text', 'tenant'), ('intention', 'tenant'), ('support_offer', 'reference'),
  ('support_offer_content', 'reference'), ('support_interest', 'tenant');

grant select on alumnus, follow_up, answer_content, outcome, contribution, contribution_text, alumnus_file, outcome_import,
  outcome_import_text, support_offer, support_offer_content, support_interest to qaitu_app, qaitu_national;
grant insert, update on alumnus, follow_up, outcome, contribution, alumnus_file, outcome_import, support_offer,
  support_interest to qaitu_app;
grant insert, delete on answer_content, contribution_text to qaitu_app;
grant insert on outcome_import_text, support_offer_content to qaitu_app;
grant select, insert, delete on follow_up_registry to qaitu_app;
grant select, insert, delete on intention to qaitu_app;
-- Counts need what was said and nothing of who said it.
grant select (occasion, pair_key, stay, "return", motive, plans) on intention to qaitu_national;

alter table intention enable row level security;
alter table intention force row level security;
create policy own_intention on intention for select
  using (institution_id = nullif(current_setting('app.institution_id', true), '')
    and account_id = nullif(current_setting('app.reader_account_id', true), ''));
create policy stated_intention on intention for insert
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
create policy forgotten_intention on intention for delete
  using (institution_id = nullif(current_setting('app.institution_id', true), '')
    and account_id = nullif(current_setting('app.reader_account_id', true), ''));
alter table alumnus enable row level security;
alter table alumnus force row level security;
create policy own_institution on alumnus
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table follow_up enable row level security;
alter table follow_up force row level security;
create policy own_institution on follow_up
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table answer_content enable row level security;
alter table answer_content force row level security;
create policy own_institution on answer_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table outcome enable row level security;
alter table outcome force row level security;
create policy own_institution on outcome
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table contribution enable row level security;
alter table contribution force row level security;
create policy own_institution on contribution
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table contribution_text enable row level security;
alter table contribution_text force row level security;
create policy own_institution on contribution_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table alumnus_file enable row level security;
alter table alumnus_file force row level security;
create policy own_institution on alumnus_file
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table outcome_import enable row level security;
alter table outcome_import force row level security;
create policy own_institution on outcome_import
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table outcome_import_text enable row level security;
alter table outcome_import_text force row level security;
create policy own_institution on outcome_import_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table support_interest enable row level security;
alter table support_interest force row level security;
create policy own_institution on support_interest
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('support_offer');
    perform create_reference_table('support_offer_content');
    perform create_distributed_table('alumnus', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('follow_up', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('answer_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('outcome', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('contribution', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('contribution_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('alumnus_file', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('outcome_import', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('outcome_import_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('intention', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('support_interest', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
