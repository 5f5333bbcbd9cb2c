-- People: the record of a person stands for ever, what is personal about him can go.

create table person (
  institution_id text not null,
  id text not null,
  account_id text not null,
  recorded_at timestamptz not null,
  erased_at timestamptz,
  primary key (institution_id, id),
  constraint one_person_per_account unique (institution_id, account_id)
);
comment on table person is 'The record of an account''s person in one institution.';

create table person_detail (
  institution_id text not null,
  id text not null,
  given_name text not null,
  family_name text,
  patronymic text,
  birth_date date,
  sex smallint not null,
  citizenship text,
  phone text,
  iin_sealed text,
  iin_hash text,
  primary key (institution_id, id),
  constraint detail_of_person foreign key (institution_id, id) references person (institution_id, id),
  constraint sex_of_iso_5218 check (sex in (0, 1, 2, 9)),
  constraint iin_sealed_and_hashed check ((iin_sealed is null) = (iin_hash is null))
);
create unique index one_person_per_iin on person_detail (institution_id, iin_hash) where iin_hash is not null;
comment on table person_detail is 'All that is personal about a person; the row goes when he is forgotten.';

create table consent (
  institution_id text not null,
  id text not null,
  person_id text not null,
  purpose text not null,
  version smallint not null,
  locale text not null,
  text_sha256 text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (institution_id, id),
  constraint consent_of_person foreign key (institution_id, person_id) references person (institution_id, id)
);
create unique index one_consent_per_purpose on consent (institution_id, person_id, purpose) where withdrawn_at is null;
comment on table consent is 'To what a person agreed, in which language and to which text, and until when.';

alter table account add column erasure_asked_at timestamptz;

insert into schema_class (tbl, class) values ('person', 'tenant'), ('person_detail', 'tenant'), ('consent', 'tenant');

grant select, insert, update on person, consent to qaitu_app;
grant select, insert, update, delete on person_detail to qaitu_app;
grant select on person, person_detail, consent to qaitu_national;

alter table person enable row level security;
alter table person force row level security;
create policy own_institution on person
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table person_detail enable row level security;
alter table person_detail force row level security;
create policy own_institution on person_detail
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table consent enable row level security;
alter table consent force row level security;
create policy own_institution on consent
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_distributed_table('person', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('person_detail', 'institution_id', colocate_with => 'journal');
    perform create_distributed_table('consent', 'institution_id', colocate_with => 'journal');
  end if;
end $d$;
