-- An office looks people up among twenty thousand. Row security keeps an index from being used by any operator that might tell
-- something of a hidden row, and all that look within texts are such; comparisons are not, so beginnings are found in byte order.

alter table person_detail
  add column given_name_key text collate "C" generated always as (lower(given_name)) stored,
  add column family_name_key text collate "C" generated always as (lower(family_name)) stored;
create index person_by_given_name on person_detail (institution_id, given_name_key);
create index person_by_family_name on person_detail (institution_id, family_name_key);

alter table application
  add column reference_key text collate "C" generated always as (lower(right(replace(id, '-', ''), 10))) stored;
create index application_by_reference on application (institution_id, call_id, reference_key);
create index application_by_person on application (institution_id, person_id);
-- The states of a call are counted beside each list; this index is a tenth of the queue's.
create index application_by_status on application (institution_id, call_id, status);

-- New columns have no statistics, and nothing else would ask for them soon.
analyze person_detail, application;
