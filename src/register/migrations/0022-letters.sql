-- A letter that was written in the evening may no longer hold in the morning: then it is not sent, and that is neither sent nor failed.
alter table mail drop constraint mail_known_state;
alter table mail add constraint mail_known_state check (state in ('queued', 'sent', 'failed', 'kept', 'dropped'));
