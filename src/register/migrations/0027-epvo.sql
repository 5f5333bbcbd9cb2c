-- The copy of the tables of the EPVO that say something of mobility, and what is sent there.

create table epvo_reading (
  institution_id text not null,
  id text not null,
  entity text not null,
  source text not null,
  status text not null,
  seen integer,
  kept integer,
  most_key integer,
  file_sha256 text,
  problem text,
  ordered_at timestamptz not null,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint known_epvo_source check (source in ('service', 'file')),
  constraint known_epvo_reading_status check (status in ('ordered', 'done', 'failed', 'stopped')),
  constraint epvo_reading_done_says_what check (status <> 'done' or num_nulls(seen, kept, most_key, ended_at) = 0)
);
create index epvo_readings_by_table on epvo_reading (institution_id, entity, ordered_at);
comment on table epvo_reading is 'A reading of a table of the EPVO, from the service or from a file.';

create table epvo_row (
  institution_id text not null,
  id text not null,
  entity text not null,
  key integer not null,
  student_key integer,
  row_sealed text not null,
  reading_id text not null,
  read_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_epvo_row_per_key unique (institution_id, entity, key)
);
create index epvo_rows_of_student on epvo_row (institution_id, student_key) where student_key is not null;
comment on table epvo_row is 'The copy of a row of the EPVO as it was last read, sealed.';

create table epvo_dictionary (
  institution_id text not null,
  id text not null,
  dictionary text not null,
  code integer not null,
  name_kz text,
  name_ru text,
  name_en text,
  read_at timestamptz not null,
  primary key (institution_id, id),
  constraint one_epvo_code unique (institution_id, dictionary, code)
);
comment on table epvo_dictionary is 'Codes of the common dictionaries of the EPVO as they were last read.';

create table epvo_link (
  institution_id text not null,
  id text not null,
  entity text not null,
  record_id text not null,
  key integer,
  how text not null,
  written_at timestamptz,
  primary key (institution_id, id),
  constraint one_epvo_link_per_record unique (institution_id, entity, record_id),
  constraint known_epvo_link check (how in ('hand', 'new', 'none'))
);
comment on table epvo_link is 'Which row of the EPVO a record of the register is.';

create table epvo_value (
  institution_id text not null,
  id text not null,
  values_sealed text not null,
  primary key (institution_id, id),
  constraint values_of_epvo_link foreign key (institution_id, id) references epvo_link (institution_id, id)
);
comment on table epvo_value is 'What the office wrote for a row where the register knows nothing, sealed.';

create table epvo_sending (
  institution_id text not null,
  id text not null,
  entity text not null,
  status text not null,
  rows integer not null,
  saved integer,
  failed integer,
  unsaid integer,
  moved integer,
  drifted integer,
  problem text,
  ordered_at timestamptz not null,
  ordered_by text not null,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint known_epvo_sending_status check (status in ('ordered', 'done', 'failed', 'stopped')),
  constraint epvo_sending_ended_says_when check (status = 'ordered' or ended_at is not null)
);
comment on table epvo_sending is 'Rows of a table that were ordered to be sent to the EPVO, and what became of them in all.';

create table epvo_sending_line (
  institution_id text not null,
  id text not null,
  sending_id text not null,
  position integer not null,
  record_id text not null,
  key integer not null,
  student_key integer,
  state text not null,
  payload_sealed text not null,
  before_sealed text not null,
  answer_sealed text,
  primary key (institution_id, id),
  constraint line_of_epvo_sending foreign key (institution_id, sending_id) references epvo_sending (institution_id, id),
  constraint known_epvo_line_state
    check (state in ('waiting', 'sent', 'saved', 'failed', 'unsaid', 'moved', 'drifted'))
);
create index lines_of_epvo_sending_index on epvo_sending_line (institution_id, sending_id, position);
comment on table epvo_sending_line is 'One row of a sending: what is sent, what the EPVO had, what it answered, all sealed.';

insert into schema_class (tbl, class) values
  ('epvo_reading', 'tenant'),
  ('epvo_row', 'tenant'),
  ('epvo_dictionary', 'tenant'),
  ('epvo_link', 'tenant'),
  ('epvo_value', 'tenant'),
  ('epvo_sending', 'tenant'),
  ('epvo_sending_line', 'tenant');

grant select on epvo_reading, epvo_row, epvo_dictionary, epvo_link, epvo_value, epvo_sending, epvo_sending_line
  to qaitu_app;
grant insert, update on epvo_reading, epvo_sending, epvo_link, epvo_value to qaitu_app;
grant insert, update, delete on epvo_row, epvo_dictionary, epvo_sending_line to qaitu_app;
grant delete on epvo_value to qaitu_app;

alter table epvo_reading enable row level security;
alter table epvo_reading force row level security;
create policy own_institution on epvo_reading
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_row enable row level security;
alter table epvo_row force row level security;
create policy own_institution on epvo_row
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_dictionary enable row level security;
alter table epvo_dictionary force row level security;
create policy own_institution on epvo_dictionary
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_link enable row level security;
alter table epvo_link force row level security;
create policy own_institution on epvo_link
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_value enable row level security;
alter table epvo_value force row level security;
create policy own_institution on epvo_value
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_sending enable row level security;
alter table epvo_sending force row level security;
create policy own_institution on epvo_sending
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table epvo_sending_line enable row level security;
alter table epvo_sending_line force row level security;
create policy own_institution on epvo_sending_line
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('epvo_reading', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_row', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_dictionary', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_link', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_value', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_sending', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('epvo_sending_line', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
