-- Field research: studies, who took part, what was asked and said, and how it was coded.

create table study (
  institution_id text not null,
  id text not null,
  status text not null,
  title text not null,
  version integer not null,
  sha256 text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  registered_at timestamptz,
  registered_version integer,
  registered_sha256 text,
  closed_at timestamptz,
  primary key (institution_id, id),
  constraint known_study_status check (status in ('prepared', 'registered', 'closed')),
  constraint registered_study_says_what check (num_nulls(registered_at, registered_version, registered_sha256) in (0, 3)),
  constraint prepared_study_is_not_registered check (status <> 'prepared' or registered_at is null),
  constraint closed_study_says_when check (status <> 'closed' or closed_at is not null)
);
comment on table study is 'A study of field research: what is so of it. Its record is content with versions.';

create table study_content (
  institution_id text not null,
  id text not null,
  study_id text not null,
  version integer not null,
  record text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (institution_id, id),
  constraint one_record_per_study_version unique (institution_id, study_id, version),
  constraint record_of_study foreign key (institution_id, study_id) references study (institution_id, id)
);
comment on table study_content is 'The versions of the record of a study as canonical JSON, which its fingerprint is of.';

create table study_participant (
  institution_id text not null,
  id text not null,
  study_id text not null,
  pseudonym text not null,
  mode text not null,
  destination text not null,
  status text not null,
  code_issue integer not null,
  added_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_participant_per_pseudonym unique (institution_id, study_id, pseudonym),
  constraint participant_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_participant_mode check (mode in ('online', 'in-person')),
  constraint known_participant_status check (status in ('invited', 'came', 'absent', 'left'))
);
comment on table study_participant is 'Somebody who was asked to take part in a study, by pseudonym alone.';

create table participant_key (
  institution_id text not null,
  id text not null,
  person_sealed text not null,
  primary key (institution_id, id),
  constraint key_of_participant foreign key (institution_id, id) references study_participant (institution_id, id)
);
comment on table participant_key is 'Who stands behind a pseudonym: sealed, kept apart, never exported.';

create table study_code_registry (
  code_hash text not null,
  institution_id text not null,
  kind text not null,
  record_id text not null,
  primary key (code_hash),
  constraint known_code_kind check (kind in ('participant', 'session'))
);
create index codes_of_study_record on study_code_registry (record_id);
comment on table study_code_registry is 'Keyed hashes of the codes of participants and sessions, so that one that is typed is found in whatever institution.';

create table study_consent (
  institution_id text not null,
  id text not null,
  study_id text not null,
  participant_id text not null,
  purpose text not null,
  version smallint not null,
  locale text not null,
  text_sha256 text not null,
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint consent_of_study_participant
    foreign key (institution_id, participant_id) references study_participant (institution_id, id),
  constraint known_study_purpose
    check (purpose in ('taking-part', 'recording', 'quotation', 'follow-up', 'archive')),
  constraint known_study_consent_way check (given_by in ('participant', 'paper'))
);
create unique index one_study_consent_per_purpose on study_consent (institution_id, participant_id, purpose)
  where withdrawn_at is null;
comment on table study_consent is 'To what a participant of a study agreed, in which language and to which text, and until when.';

create table study_session (
  institution_id text not null,
  id text not null,
  study_id text not null,
  number integer not null,
  planned_on date not null,
  status text not null,
  guide_version integer,
  started_at timestamptz,
  block integer,
  block_started_at timestamptz,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint one_session_per_number unique (institution_id, study_id, number),
  constraint session_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_session_status check (status in ('planned', 'running', 'ended')),
  constraint running_session_has_a_block
    check (status <> 'running' or num_nulls(guide_version, started_at, block, block_started_at) = 0),
  constraint ended_session_says_when check (status <> 'ended' or ended_at is not null)
);
create unique index one_running_session on study_session (institution_id, study_id) where status = 'running';
comment on table study_session is 'A meeting of a study: when it was, and which block of the guide runs.';

create table attendance (
  institution_id text not null,
  id text not null,
  study_id text not null,
  session_id text not null,
  participant_id text not null,
  mode text not null,
  came_at timestamptz not null,
  left_at timestamptz,
  primary key (institution_id, id),
  constraint one_attendance_per_session unique (institution_id, session_id, participant_id),
  constraint attendance_at_session foreign key (institution_id, session_id) references study_session (institution_id, id),
  constraint attendance_of_participant
    foreign key (institution_id, participant_id) references study_participant (institution_id, id),
  constraint known_attendance_mode check (mode in ('online', 'in-person'))
);
create index attendances_of_study on attendance (institution_id, study_id);
comment on table attendance is 'That a participant came to a session, and how.';

create table poll (
  institution_id text not null,
  id text not null,
  study_id text not null,
  session_id text not null,
  number integer not null,
  kind text not null,
  answers_are text not null,
  taken_by text not null,
  status text not null,
  sha256 text not null,
  drafted_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,
  seen integer,
  answered integer,
  primary key (institution_id, id),
  constraint one_poll_per_number unique (institution_id, session_id, number),
  constraint poll_of_session foreign key (institution_id, session_id) references study_session (institution_id, id),
  constraint known_poll_kind check (kind in ('single', 'multiple', 'scale')),
  constraint known_poll_naming check (answers_are in ('anonymous', 'pseudonymous')),
  constraint known_poll_way check (taken_by in ('phone', 'hand')),
  constraint known_poll_status check (status in ('drafted', 'open', 'closed', 'dropped')),
  constraint closed_poll_is_counted check (status <> 'closed' or num_nulls(opened_at, closed_at, seen, answered) = 0),
  constraint answered_poll_was_seen check (answered <= seen)
);
create index polls_of_study on poll (institution_id, study_id);
comment on table poll is 'A question put to the participants of a session.';

create table poll_content (
  institution_id text not null,
  id text not null,
  content text not null,
  primary key (institution_id, id),
  constraint content_of_poll foreign key (institution_id, id) references poll (institution_id, id)
);
comment on table poll_content is 'Words and options of a poll as canonical JSON, which its fingerprint is of.';

create table poll_answer (
  institution_id text not null,
  id text not null,
  poll_id text not null,
  participant_id text,
  voter_hash text,
  choices text[],
  primary key (institution_id, id),
  constraint answer_to_poll foreign key (institution_id, poll_id) references poll (institution_id, id),
  constraint answer_of_participant
    foreign key (institution_id, participant_id) references study_participant (institution_id, id),
  constraint named_answer_needs_no_hash check (participant_id is null or voter_hash is null)
);
create unique index one_answer_per_participant on poll_answer (institution_id, poll_id, participant_id)
  where participant_id is not null;
create unique index one_answer_per_voter on poll_answer (institution_id, poll_id, voter_hash)
  where voter_hash is not null;
comment on table poll_answer is 'One answer to a poll; choices are null where the question was seen and left. Neither time nor order tells who gave one without a name.';

create table transcript (
  institution_id text not null,
  id text not null,
  study_id text not null,
  session_id text,
  name text not null,
  status text not null,
  version integer not null,
  sha256 text not null,
  length integer not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (institution_id, id),
  constraint transcript_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint transcript_of_session foreign key (institution_id, session_id) references study_session (institution_id, id),
  constraint known_transcript_status check (status in ('stands', 'removed')),
  constraint transcript_length check (length >= 0)
);
create index transcripts_of_study on transcript (institution_id, study_id);
comment on table transcript is 'A text of a study: what is so of it. Versions of the text are content.';

create table transcript_content (
  institution_id text not null,
  id text not null,
  transcript_id text not null,
  version integer not null,
  words text not null,
  turns jsonb not null,
  edits jsonb,
  written_at timestamptz not null,
  written_by text not null,
  primary key (institution_id, id),
  constraint one_text_per_transcript_version unique (institution_id, transcript_id, version),
  constraint text_of_transcript foreign key (institution_id, transcript_id) references transcript (institution_id, id)
);
comment on table transcript_content is 'The versions of a transcript: text, whose turns lie where, and the edits that made it of the version before.';

create table coding_round (
  institution_id text not null,
  id text not null,
  study_id text not null,
  number integer not null,
  codebook_id text not null,
  unit text not null,
  transcripts jsonb not null,
  coders jsonb not null,
  status text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  compared_at timestamptz,
  settled_at timestamptz,
  primary key (institution_id, id),
  constraint one_round_per_number unique (institution_id, study_id, number),
  constraint round_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_coding_unit check (unit in ('turn', 'sentence', 'passage')),
  constraint known_round_status check (status in ('open', 'compared', 'settled'))
);
comment on table coding_round is 'Two coders or more code the same transcripts without seeing each other; then they are compared, and what differs is settled.';

create table coding_sheet (
  institution_id text not null,
  id text not null,
  study_id text not null,
  transcript_id text not null,
  round_id text,
  kind text not null,
  coder_id text not null,
  revision integer not null,
  codings integer not null,
  status text not null,
  opened_at timestamptz not null,
  handed_in_at timestamptz,
  primary key (institution_id, id),
  constraint sheet_of_transcript foreign key (institution_id, transcript_id) references transcript (institution_id, id),
  constraint sheet_of_round foreign key (institution_id, round_id) references coding_round (institution_id, id),
  constraint known_sheet_kind check (kind in ('own', 'agreed', 'imported')),
  constraint known_sheet_status check (status in ('open', 'handed-in'))
);
create index sheets_of_study on coding_sheet (institution_id, study_id);
create unique index one_open_sheet_per_coder on coding_sheet (institution_id, transcript_id, coder_id, kind)
  where round_id is null;
create unique index one_sheet_per_coder_and_round on coding_sheet (institution_id, transcript_id, round_id, coder_id, kind)
  where round_id is not null;
comment on table coding_sheet is 'What one coder said about one transcript: revision and count. The codings are content.';

create table code (
  institution_id text not null,
  id text not null,
  study_id text not null,
  parent_id text,
  position integer not null,
  version integer not null,
  sha256 text not null,
  status text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (institution_id, id),
  constraint code_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint code_under_code foreign key (institution_id, parent_id) references code (institution_id, id),
  constraint known_code_status check (status in ('stands', 'removed')),
  constraint code_is_not_its_own_parent check (parent_id <> id)
);
create index codes_of_study on code (institution_id, study_id);
comment on table code is 'A code of a study and its place in the tree. What describes it is content.';

create table code_content (
  institution_id text not null,
  id text not null,
  code_id text not null,
  version integer not null,
  content text not null,
  primary key (institution_id, id),
  constraint one_content_per_code_version unique (institution_id, code_id, version),
  constraint content_of_code foreign key (institution_id, code_id) references code (institution_id, id)
);
comment on table code_content is 'The versions of name, definition, inclusion, exclusion and example of a code, as canonical JSON.';

create table coding (
  institution_id text not null,
  id text not null,
  sheet_id text not null,
  transcript_version integer not null,
  start_point integer not null,
  end_point integer not null,
  is_whole boolean not null,
  code_id text not null,
  from_revision integer not null,
  until_revision integer,
  coded_at timestamptz not null,
  guid text,
  primary key (institution_id, id),
  constraint coding_of_sheet foreign key (institution_id, sheet_id) references coding_sheet (institution_id, id),
  constraint coding_with_code foreign key (institution_id, code_id) references code (institution_id, id),
  constraint coding_is_a_passage check (0 <= start_point and (start_point < end_point or is_whole)),
  constraint coding_ends_after_it_began check (until_revision > from_revision)
);
create index codings_of_sheet on coding (institution_id, sheet_id, from_revision);
comment on table coding is 'A code given to a passage of one version of a transcript, in code points, and the revisions of its sheet between which it stands.';

create table study_memo (
  institution_id text not null,
  id text not null,
  study_id text not null,
  target text not null,
  target_id text,
  transcript_version integer,
  start_point integer,
  end_point integer,
  version integer not null,
  sha256 text not null,
  written_by text not null,
  written_at timestamptz not null,
  status text not null,
  primary key (institution_id, id),
  constraint memo_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_memo_target check (target in ('study', 'session', 'transcript', 'passage', 'code')),
  constraint known_memo_status check (status in ('stands', 'removed')),
  constraint memo_on_something check (target = 'study' or target_id is not null),
  constraint memo_on_a_passage
    check ((target = 'passage') = (num_nulls(transcript_version, start_point, end_point) = 0))
);
create index memos_of_study on study_memo (institution_id, study_id);
comment on table study_memo is 'A memo on a study, session, transcript, passage or code: who wrote it when. Its words are content.';

create table study_memo_content (
  institution_id text not null,
  id text not null,
  memo_id text not null,
  version integer not null,
  words text not null,
  primary key (institution_id, id),
  constraint one_text_per_memo_version unique (institution_id, memo_id, version),
  constraint text_of_memo foreign key (institution_id, memo_id) references study_memo (institution_id, id)
);
comment on table study_memo_content is 'The versions of the words of a memo.';

create table codebook (
  institution_id text not null,
  id text not null,
  study_id text not null,
  version integer not null,
  codes integer not null,
  sha256 text not null,
  frozen_at timestamptz not null,
  frozen_by text not null,
  primary key (institution_id, id),
  constraint one_codebook_per_version unique (institution_id, study_id, version),
  constraint codebook_of_study foreign key (institution_id, study_id) references study (institution_id, id)
);
comment on table codebook is 'A frozen version of the codebook of a study.';

create table codebook_content (
  institution_id text not null,
  id text not null,
  content text not null,
  primary key (institution_id, id),
  constraint content_of_codebook foreign key (institution_id, id) references codebook (institution_id, id)
);
comment on table codebook_content is 'The codes of a frozen codebook as canonical JSON, which its fingerprint is of.';

create table resolution (
  institution_id text not null,
  id text not null,
  study_id text not null,
  round_id text not null,
  transcript_id text not null,
  start_point integer not null,
  end_point integer not null,
  code_id text not null,
  is_given boolean not null,
  settled_by text not null,
  settled_at timestamptz not null,
  status text not null,
  primary key (institution_id, id),
  constraint resolution_in_round foreign key (institution_id, round_id) references coding_round (institution_id, id),
  constraint resolution_of_code foreign key (institution_id, code_id) references code (institution_id, id),
  constraint known_resolution_status check (status in ('stands', 'replaced'))
);
create unique index one_standing_resolution on resolution
  (institution_id, round_id, transcript_id, start_point, end_point, code_id) where status = 'stands';
comment on table resolution is 'What was settled for one code of one unit where coders differed.';

create table resolution_reason (
  institution_id text not null,
  id text not null,
  words text not null,
  primary key (institution_id, id),
  constraint reason_of_resolution foreign key (institution_id, id) references resolution (institution_id, id)
);
comment on table resolution_reason is 'Why a disagreement was settled so.';

create table theme (
  institution_id text not null,
  id text not null,
  study_id text not null,
  version integer not null,
  sha256 text not null,
  status text not null,
  indicator text,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (institution_id, id),
  constraint theme_of_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_theme_status check (status in ('stands', 'removed'))
);
create index themes_of_study on theme (institution_id, study_id);
comment on table theme is 'A theme of a study, and the indicator that it explains.';

create table theme_content (
  institution_id text not null,
  id text not null,
  theme_id text not null,
  version integer not null,
  content text not null,
  primary key (institution_id, id),
  constraint one_content_per_theme_version unique (institution_id, theme_id, version),
  constraint content_of_theme foreign key (institution_id, theme_id) references theme (institution_id, id)
);
comment on table theme_content is 'The versions of words and codes of a theme, as canonical JSON.';

create table study_figure (
  institution_id text not null,
  id text not null,
  study_id text not null,
  poll_id text not null,
  version integer not null,
  sha256 text not null,
  objections integer not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (institution_id, id),
  constraint one_text_per_poll unique (institution_id, poll_id),
  constraint figure_of_poll foreign key (institution_id, poll_id) references poll (institution_id, id)
);
create index figures_of_study on study_figure (institution_id, study_id);
comment on table study_figure is 'What is written beside the figure of a poll: version and objections.';

create table study_figure_text (
  institution_id text not null,
  id text not null,
  figure_id text not null,
  version integer not null,
  words text not null,
  primary key (institution_id, id),
  constraint one_text_per_figure_version unique (institution_id, figure_id, version),
  constraint text_of_figure foreign key (institution_id, figure_id) references study_figure (institution_id, id)
);
comment on table study_figure_text is 'The versions of the words beside a figure.';

create table study_import (
  institution_id text not null,
  id text not null,
  study_id text not null,
  file_name text not null,
  file_sha256 text not null,
  kind text not null,
  deviations jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  primary key (institution_id, id),
  constraint import_into_study foreign key (institution_id, study_id) references study (institution_id, id),
  constraint known_study_import_kind check (kind in ('project', 'codebook'))
);
create index imports_into_study on study_import (institution_id, study_id);
comment on table study_import is 'A project or codebook of another program that was taken into a study, and in what it departed from the standard.';

create table study_guid (
  institution_id text not null,
  id text not null,
  guid text not null,
  primary key (institution_id, id)
);
comment on table study_guid is 'The GUID that a record of a study brought along from another program; others are made of their identifiers.';

create table indicator_context (
  id text not null,
  institution_id text not null,
  theme_id text not null,
  indicator text not null,
  name jsonb not null,
  statement jsonb not null,
  study_title text not null,
  people integer not null,
  base integer not null,
  is_demonstration boolean not null,
  status text not null,
  shown_at timestamptz not null,
  taken_back_at timestamptz,
  primary key (id),
  constraint known_context_status check (status in ('shown', 'taken-back')),
  constraint context_in_three_languages
    check (name ?& array['kk', 'ru', 'en'] and statement ?& array['kk', 'ru', 'en']),
  constraint context_counts check (0 <= people and people <= base)
);
create unique index one_context_per_theme on indicator_context (theme_id) where status = 'shown';
create index contexts_of_indicator on indicator_context (indicator) where status = 'shown';
comment on table indicator_context is 'A theme of field research as it is shown beside an indicator: words and counts.';

insert into schema_class (tbl, class) values
  ('study', 'tenant'), ('study_content', 'tenant'), ('study_participant', 'tenant'), ('participant_key', 'tenant'),
  ('study_code_registry', 'local'), ('study_consent', 'tenant'), ('study_session', 'tenant'), ('attendance', 'tenant'),
  ('poll', 'tenant'), ('poll_content', 'tenant'), ('poll_answer', 'tenant'), ('transcript', 'tenant'),
  ('transcript_content', 'tenant'), ('coding_round', 'tenant'), ('coding_sheet', 'tenant'), ('code', 'tenant'),
  ('code_content', 'tenant'), ('coding', 'tenant'), ('study_memo', 'tenant'), ('study_memo_content', 'tenant'),
  ('codebook', 'tenant'), ('codebook_content', 'tenant'), ('resolution', 'tenant'), ('resolution_reason', 'tenant'),
  ('theme', 'tenant'), ('theme_content', 'tenant'), ('study_figure', 'tenant'), ('study_figure_text', 'tenant'),
  ('study_import', 'tenant'), ('study_guid', 'tenant'), ('indicator_context', 'reference');

grant select on study, study_content, study_participant, participant_key, study_code_registry, study_consent, study_session,
  attendance, poll, poll_content, poll_answer, transcript, transcript_content, coding_round, coding_sheet,
  code, code_content, coding, study_memo, study_memo_content, codebook, codebook_content, resolution,
  resolution_reason, theme, theme_content, study_figure, study_figure_text, study_import, study_guid,
  indicator_context
  to qaitu_app;
grant insert, update on study, study_participant, study_consent, study_session, attendance, poll, poll_content, transcript,
  coding_round, coding_sheet, code, coding, study_memo, codebook, resolution, theme, study_figure,
  indicator_context to qaitu_app;
grant insert on study_content, transcript_content, code_content, study_memo_content, codebook_content, resolution_reason,
  theme_content, study_figure_text, study_import, study_guid to qaitu_app;
grant insert, update, delete on participant_key, poll_answer to qaitu_app;
grant insert, delete on study_code_registry to qaitu_app;
grant select on indicator_context to qaitu_national;

alter table study enable row level security;
alter table study force row level security;
create policy own_institution on study
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_content enable row level security;
alter table study_content force row level security;
create policy own_institution on study_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_participant enable row level security;
alter table study_participant force row level security;
create policy own_institution on study_participant
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table participant_key enable row level security;
alter table participant_key force row level security;
create policy own_institution on participant_key
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_consent enable row level security;
alter table study_consent force row level security;
create policy own_institution on study_consent
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_session enable row level security;
alter table study_session force row level security;
create policy own_institution on study_session
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table attendance enable row level security;
alter table attendance force row level security;
create policy own_institution on attendance
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table poll enable row level security;
alter table poll force row level security;
create policy own_institution on poll
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table poll_content enable row level security;
alter table poll_content force row level security;
create policy own_institution on poll_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table poll_answer enable row level security;
alter table poll_answer force row level security;
create policy own_institution on poll_answer
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table transcript enable row level security;
alter table transcript force row level security;
create policy own_institution on transcript
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table transcript_content enable row level security;
alter table transcript_content force row level security;
create policy own_institution on transcript_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table coding_round enable row level security;
alter table coding_round force row level security;
create policy own_institution on coding_round
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table coding_sheet enable row level security;
alter table coding_sheet force row level security;
create policy own_institution on coding_sheet
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table code enable row level security;
alter table code force row level security;
create policy own_institution on code
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table code_content enable row level security;
alter table code_content force row level security;
create policy own_institution on code_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table coding enable row level security;
alter table coding force row level security;
create policy own_institution on coding
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_memo enable row level security;
alter table study_memo force row level security;
create policy own_institution on study_memo
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_memo_content enable row level security;
alter table study_memo_content force row level security;
create policy own_institution on study_memo_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table codebook enable row level security;
alter table codebook force row level security;
create policy own_institution on codebook
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table codebook_content enable row level security;
alter table codebook_content force row level security;
create policy own_institution on codebook_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table resolution enable row level security;
alter table resolution force row level security;
create policy own_institution on resolution
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table resolution_reason enable row level security;
alter table resolution_reason force row level security;
create policy own_institution on resolution_reason
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table theme enable row level security;
alter table theme force row level security;
create policy own_institution on theme
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table theme_content enable row level security;
alter table theme_content force row level security;
create policy own_institution on theme_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_figure enable row level security;
alter table study_figure force row level security;
create policy own_institution on study_figure
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_figure_text enable row level security;
alter table study_figure_text force row level security;
create policy own_institution on study_figure_text
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_import enable row level security;
alter table study_import force row level security;
create policy own_institution on study_import
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table study_guid enable row level security;
alter table study_guid force row level security;
create policy own_institution on study_guid
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('study', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_participant', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('participant_key', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_consent', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_session', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('attendance', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('poll', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('poll_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('poll_answer', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('transcript', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('transcript_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('coding_round', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('coding_sheet', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('code', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('code_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('coding', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_memo', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_memo_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('codebook', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('codebook_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('resolution', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('resolution_reason', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('theme', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('theme_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_figure', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_figure_text', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_import', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('study_guid', 'institution_id', colocate_with => 'journal');
    perform create_reference_table('indicator_context');
  end if;
end $d$;
