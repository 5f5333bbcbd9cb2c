-- Everything in the register belongs to an institution, and people act in one: institutions, their names elsewhere, members.

create table institution (
  id text not null,
  kind text not null,
  name jsonb not null,
  short_name text not null,
  country text not null,
  is_demonstration boolean not null,
  created_at timestamptz not null,
  primary key (id),
  constraint known_institution_kind check (kind in ('university', 'office')),
  constraint institution_name_in_three_languages check (name ?& array['kk', 'ru', 'en'])
);
comment on table institution is 'A university or the national office; each is a tenant with its own journal.';

create table identifier (
  id text not null,
  institution_id text not null,
  kind text not null,
  value text not null,
  removed_at timestamptz,
  primary key (id),
  constraint identifier_of_institution foreign key (institution_id) references institution (id),
  constraint known_identifier_kind check (kind in ('epvo', 'bin', 'schac', 'erasmus', 'pic', 'ror'))
);
create unique index identifier_names_one_institution on identifier (kind, value) where removed_at is null;
create index identifier_of_institution_index on identifier (institution_id);
comment on table identifier is 'What an institution is called in another system, while it is.';

create table membership (
  id text not null,
  institution_id text not null,
  account_id text not null,
  role text not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  primary key (id),
  constraint membership_of_institution foreign key (institution_id) references institution (id),
  constraint membership_of_account foreign key (account_id) references account (id),
  constraint known_role check (role in ('applicant', 'reviewer', 'verifier', 'coordinator', 'head', 'officer',
    'committee', 'analyst', 'auditor', 'administrator'))
);
create unique index one_running_membership_per_role on membership (account_id, institution_id, role) where ended_at is null;
create index membership_of_institution_index on membership (institution_id);
comment on table membership is 'One role of one account in one institution, from when to when.';

create table invitation (
  id text not null,
  institution_id text not null,
  roles jsonb not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (id),
  constraint invitation_of_institution foreign key (institution_id) references institution (id)
);
create index invitation_of_institution_index on invitation (institution_id);
comment on table invitation is 'An invitation to act in an institution; the address stands apart and can be erased.';

create table invitation_address (
  invitation_id text not null,
  institution_id text not null,
  email text not null,
  locale text not null,
  primary key (invitation_id),
  constraint address_of_invitation foreign key (invitation_id) references invitation (id)
);
create index invitation_by_email on invitation_address (lower(email));
comment on table invitation_address is 'To whom an invitation went.';

insert into schema_class (tbl, class) values
  ('institution', 'reference'), ('identifier', 'reference'),
  ('membership', 'local'), ('invitation', 'local'), ('invitation_address', 'local');

grant select on institution, identifier, membership, invitation, invitation_address to qaitu_app, qaitu_national;
grant insert, update on institution, identifier, membership, invitation to qaitu_app;
grant insert, delete on invitation_address to qaitu_app;

-- Local tables, but rows of an institution all the same: the application sees those of the one it named.
alter table membership enable row level security;
alter table membership force row level security;
create policy own_institution on membership
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table invitation enable row level security;
alter table invitation force row level security;
create policy own_institution on invitation
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));
alter table invitation_address enable row level security;
alter table invitation_address force row level security;
create policy own_institution on invitation_address
  using (institution_id = nullif(current_setting('app.institution_id', true), ''))
  with check (institution_id = nullif(current_setting('app.institution_id', true), ''));

insert into institution (id, kind, name, short_name, country, is_demonstration, created_at) values (
  'national-office', 'office',
  '{"kk": "Ұлттық кеңсе", "ru": "Национальный офис", "en": "National office"}',
  'NO', 'KAZ', false, '2026-01-01T00:00:00Z');

do $d$ begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    perform create_reference_table('institution');
    perform create_reference_table('identifier');
  end if;
end $d$;
