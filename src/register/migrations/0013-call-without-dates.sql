-- A call may begin empty: until it is announced it need not say when it opens and closes.
alter table call
  alter opens_at drop not null,
  alter closes_at drop not null,
  add constraint announced_call_has_dates
    check (announced_at is null or (opens_at is not null and closes_at is not null));
