-- The queue of an office is read newest first without a status too; sorting twenty thousand rows for fifty is too slow.

create index application_by_time on application (institution_id, call_id, submitted_at, id);
