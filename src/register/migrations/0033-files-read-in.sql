-- Rows of imports that name people: kept sealed, and found again by whom they are about.

alter table imported_record add column row_sealed text;
alter table imported_record add column subject_key integer;
alter table imported_record add constraint sealed_row_says_nothing_else
  check (row_sealed is null or content = '{}'::jsonb);
create index imported_rows_of_subject on imported_record (institution_id, subject_key) where subject_key is not null;
create index sealed_imported_rows on imported_record (institution_id, target, id) where row_sealed is not null;

alter table import_fault add column row_sealed text;

-- What partners outside the network send back: nominations, and the days of arrival and departure.
alter table partner_document drop constraint known_partner_document_kind;
alter table partner_document add constraint known_partner_document_kind
  check (kind in ('transcript', 'agreement', 'nomination', 'stay'));
