-- What partners abroad have to be told of a stay, and what they send back.

create table exchange_detail (
  institution_id text not null,
  id text not null,
  study jsonb not null,
  person_sealed text not null,
  written_at timestamptz not null,
  primary key (institution_id, id),
  constraint exchange_detail_of_mobility foreign key (institution_id, id) references mobility (institution_id, id)
);
comment on table exchange_detail is 'What a partner abroad has to know of a stay and stands nowhere else; what is of people is sealed.';

create table partner_document (
  institution_id text not null,
  id text not null,
  mobility_id text not null,
  kind text not null,
  file_sha256 text not null,
  record_number integer not null,
  status text not null,
  courses integer not null,
  taken_at timestamptz not null,
  taken_by text not null,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint partner_document_of_mobility
    foreign key (institution_id, mobility_id) references mobility (institution_id, id),
  constraint known_partner_document_kind check (kind in ('transcript', 'agreement')),
  constraint known_partner_document_status check (status in ('kept', 'withdrawn')),
  constraint withdrawn_document_says_when check ((status = 'withdrawn') = (withdrawn_at is not null)),
  constraint partner_document_counts check (record_number >= 0 and courses >= 0),
  constraint partner_document_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$')
);
create unique index one_document_per_record on partner_document (institution_id, mobility_id, file_sha256, record_number)
  where status = 'kept';
comment on table partner_document is 'A transcript or learning agreement of a partner, read in and kept at a stay.';

create table partner_document_content (
  institution_id text not null,
  id text not null,
  file_name text not null,
  content jsonb not null,
  notes jsonb not null,
  primary key (institution_id, id),
  constraint content_of_partner_document
    foreign key (institution_id, id) references partner_document (institution_id, id)
);
comment on table partner_document_content is 'What a partner''s document says of whom, and what of it was not understood.';

create table partner_course (
  institution_id text not null,
  id text not null,
  document_id text not null,
  position integer not null,
  title text not null,
  code text not null,
  credits double precision,
  scheme text not null,
  grade text not null,
  level text not null,
  status text,
  primary key (institution_id, id),
  constraint one_partner_course_per_position unique (institution_id, document_id, position),
  constraint course_of_partner_document
    foreign key (institution_id, document_id) references partner_document (institution_id, id),
  constraint known_partner_course_status check (status in ('passed', 'failed', 'in-progress'))
);
comment on table partner_course is 'A course of a partner''s document, with credits, grade and level as the partner has them.';

insert into schema_class (tbl, class) values
  ('exchange_detail', 'tenant'), ('partner_document', 'tenant'), ('partner_document_content', 'tenant'),
  ('partner_course', 'tenant');

grant select on exchange_detail, partner_document, partner_document_content, partner_course to qaitu_app;
grant insert, update on partner_document to qaitu_app;
grant insert, update, delete on exchange_detail to qaitu_app;
grant insert, delete on partner_document_content, partner_course to qaitu_app;

alter table exchange_detail enable row level security;
alter table exchange_detail force row level security;
create policy own_institution on exchange_detail
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table partner_document enable row level security;
alter table partner_document force row level security;
create policy own_institution on partner_document
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table partner_document_content enable row level security;
alter table partner_document_content force row level security;
create policy own_institution on partner_document_content
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table partner_course enable row level security;
alter table partner_course force row level security;
create policy own_institution on partner_course
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('exchange_detail', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('partner_document', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('partner_document_content', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('partner_course', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
