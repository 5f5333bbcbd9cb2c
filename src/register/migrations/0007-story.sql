-- The demonstration tells its story once; a process killed in the middle must go on where it was and with the same dates.

create table story (
  id text not null,
  starts_on date not null,
  told_at timestamptz,
  primary key (id)
);
comment on table story is 'The demonstration story of this database: from which day it is told, and whether it was told to the end.';

insert into schema_class (tbl, class) values ('story', 'local');
grant select on story to qaitu_app, qaitu_national;
grant insert, update on story to qaitu_app;

-- Local: it describes this database and no tenant refers to it.
