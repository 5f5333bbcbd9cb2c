-- A person must be known before he may do anything, so accounts, the ways in and the letters about them are kept.

-- The columns are those that the sign-in library reads and writes, in our words (docs/adr/0015-sign-in.md).
create table account (
  id text not null,
  email text not null,
  email_verified boolean not null default false,
  name text not null,
  image text,
  two_factor_enabled boolean not null default false,
  locale text not null default 'kk',
  time_zone text not null default 'Asia/Almaty',
  notify_by_mail boolean not null default true,
  is_demonstration boolean not null default false,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (id),
  constraint one_account_per_email unique (email),
  constraint email_in_lower_case check (email = lower(email)),
  constraint account_known_locale check (locale in ('kk', 'ru', 'en'))
);
comment on table account is 'Who can sign in: one row per person, whatever institutions he acts in.';

create table sign_in_method (
  id text not null,
  account_id text not null,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (id),
  constraint sign_in_method_of_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_account_per_provider_account unique (provider_id, provider_account_id)
);
create index sign_in_method_by_account on sign_in_method (account_id);
comment on table sign_in_method is 'How an account is signed in to: its password, or its name at a single sign-on provider.';

create table session (
  id text not null,
  account_id text not null,
  token text not null,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  second_factor_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (id),
  constraint session_of_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_session_per_token unique (token)
);
create index session_by_account on session (account_id);
comment on table session is 'A browser that is signed in, until when, and whether a second factor was shown in it.';

create table one_time_code (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (id)
);
create index one_time_code_by_identifier on one_time_code (identifier);
comment on table one_time_code is 'What was handed out to be shown again once: recovery, second step of a sign-in, challenges.';

create table second_factor (
  id text not null,
  account_id text not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz,
  primary key (id),
  constraint second_factor_of_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_second_factor_per_account unique (account_id)
);
comment on table second_factor is 'The secret of an app that makes time-based codes, and the backup codes; both encrypted.';

create table passkey (
  id text not null,
  account_id text not null,
  name text,
  public_key text not null,
  credential_id text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now(),
  primary key (id),
  constraint passkey_of_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_passkey_per_credential unique (credential_id)
);
create index passkey_by_account on passkey (account_id);
comment on table passkey is 'A passkey (WebAuthn credential) of an account: its public half.';

create table rate_limit (
  id text not null,
  key text not null,
  count integer not null,
  last_request bigint not null,
  primary key (id),
  constraint one_counter_per_key unique (key)
);
comment on table rate_limit is 'How often an address or an account was tried lately.';

-- A letter is a row before it is sent: a killed process loses none, and a key written twice is sent once.
create table mail (
  id text not null,
  key text not null,
  account_id text,
  address text not null,
  locale text not null,
  kind text not null,
  subject text not null,
  text text not null,
  html text not null,
  state text not null default 'queued',
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (id),
  constraint mail_to_account foreign key (account_id) references account (id) on delete cascade,
  constraint one_mail_per_key unique (key),
  constraint mail_known_locale check (locale in ('kk', 'ru', 'en')),
  constraint mail_known_state check (state in ('queued', 'sent', 'failed', 'kept')),
  constraint sent_mail_says_when check ((state = 'sent') = (sent_at is not null))
);
create index mail_newest on mail (created_at, id);
create index mail_by_account on mail (account_id);
comment on table mail is 'Every letter to a person: as written, and what became of it.';

insert into schema_class (tbl, class) values
  ('account', 'local'), ('sign_in_method', 'local'), ('session', 'local'), ('one_time_code', 'local'),
  ('second_factor', 'local'), ('passkey', 'local'), ('rate_limit', 'local'), ('mail', 'local');

grant select, insert, update, delete
  on account, sign_in_method, session, one_time_code, second_factor, passkey, rate_limit, mail to qaitu_app;

-- All are local: a person acts in several institutions with one account, sessions and counters change with every
-- request, and the application speaks to the coordinator only. National readers see none of them.
