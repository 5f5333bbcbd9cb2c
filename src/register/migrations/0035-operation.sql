-- Which server processes work on this database, and letters found by what became of them without reading all letters.

create table server_process (
  id text not null,
  host text not null,
  pid integer not null,
  version text not null,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (id)
);
comment on table server_process is 'Server processes on this database: each says every ten seconds that it lives, and takes its row away when it ends in order.';

insert into schema_class (tbl, class) values ('server_process', 'local');
grant select, insert, update, delete on server_process to qaitu_app;

-- Local: it describes this database and no tenant refers to it.

create index mail_unsent on mail (state, id) where state in ('queued', 'failed');
create index mail_by_sending on mail (sent_at) where sent_at is not null;
