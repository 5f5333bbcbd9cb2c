-- The observatory shows numbers that others published, so each is kept as printed, with where it stands.

create table figure_source (
  id text not null,
  title text not null,
  citation text not null,
  doi text,
  url text,
  licence text not null,
  primary key (id)
);
comment on table figure_source is 'Who published tables, and how to cite them.';

-- json, not jsonb: the order of keys is the order of lines and names in the source and must survive.
create table figure_table (
  id text not null,
  source_id text not null,
  position integer not null generated always as ((descriptor ->> 'position')::integer) stored,
  population text not null generated always as (descriptor ->> 'population') stored,
  unit text not null generated always as (descriptor ->> 'unit') stored,
  descriptor json not null,
  header text[] not null,
  labels json not null,
  primary key (id),
  constraint figure_table_has_source foreign key (source_id) references figure_source (id),
  constraint descriptor_is_of_this_table check (descriptor ->> 'id' = id),
  constraint known_population check (population in ('credit', 'degree')),
  constraint known_unit check (unit in ('persons', 'thousand-persons'))
);
comment on table figure_table is 'One published table: how its file is read and shown, with its own header and words.';

create table figure_import (
  id text not null,
  figure_table_id text not null,
  file_sha256 text not null,
  imported_at timestamptz not null,
  figures integer not null,
  imported integer not null,
  changed integer not null,
  profile json not null,
  primary key (id),
  constraint figure_import_of_table foreign key (figure_table_id) references figure_table (id),
  constraint file_sha256_is_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$'),
  constraint counts_not_negative check (figures >= 0 and imported >= 0 and changed >= 0)
);
create index figure_import_newest on figure_import (imported_at, id);
comment on table figure_import is 'Each import that changed something: of which file, when, read how, with what effect.';

-- numeric, so that 508.2 is stored and summed as printed, not as the nearest binary fraction. Dimensions are plain
-- columns: as jsonb, an import takes one and a half times as long. No foreign keys: they double it, and rows are
-- written in one transaction with their table and import.
create table published_figure (
  figure_table_id text not null,
  locator text not null,
  position integer not null,
  period text not null,
  funding text,
  level text,
  region text,
  origin text,
  destination text,
  value numeric,
  reason text,
  flags text,
  status text not null,
  import_id text not null,
  primary key (figure_table_id, locator),
  constraint value_or_reason check ((value is null) <> (reason is null)),
  -- NaN and Infinity are numeric values too, and sort above every number.
  constraint value_not_negative check (value >= 0 and value < 'Infinity'),
  constraint known_reason check (reason in ('not-published', 'not-reported', 'not-defined', 'not-applicable')),
  constraint known_status check (status in ('published', 'implied')),
  constraint period_is_year_or_span check (octet_length(period) in (4, 9))
);
comment on table published_figure is 'One number somebody published, or the hole where one should be.';

insert into schema_class (tbl, class) values
  ('figure_source', 'local'), ('figure_table', 'local'), ('figure_import', 'local'), ('published_figure', 'local');

grant select on figure_source, figure_table, figure_import, published_figure to qaitu_app, qaitu_national;
grant insert, update on figure_source, figure_table to qaitu_app;
grant insert on figure_import to qaitu_app;
grant insert, update, delete on published_figure to qaitu_app;

-- All are local: published figures belong to no institution, no tenant table refers to them, and national
-- pages read them through releases.
