-- Every backup and every drill is written down, so that an office sees when it could last have come back.

create table backup_run (
  id text not null,
  kind text not null,
  origin text not null,
  place text not null,
  began_at timestamptz not null,
  ended_at timestamptz not null,
  outcome text not null,
  taken_at timestamptz,
  bytes bigint,
  positions jsonb,
  restored_seconds double precision,
  error text,
  primary key (id),
  constraint known_backup_run_kind check (kind in ('backup', 'drill')),
  constraint known_backup_run_origin check (origin in ('schedule', 'command')),
  constraint known_backup_run_outcome check (outcome in ('passed', 'failed')),
  constraint failed_backup_run_says_why check ((outcome = 'failed') = (error is not null))
);
create index backup_run_newest on backup_run (began_at desc);
comment on table backup_run is 'Backups that were made and restores that were tried: when, where to, and what came of it.';

insert into schema_class (tbl, class) values ('backup_run', 'local');

grant select, insert on backup_run to qaitu_app;

-- A backup is whole or it is none: its role reads every table there is and every one that will be.
grant usage on schema public to qaitu_backup;
grant select on all tables in schema public to qaitu_backup;
alter default privileges in schema public grant select on tables to qaitu_backup;

-- The table is local: it tells of this installation, and the application speaks to the coordinator only.
