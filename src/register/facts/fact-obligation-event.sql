create view facts.fact_obligation_event as
  select institution_id, id, obligation_id, kind, status, starts_on, ends_on, place, remote, sector, months, evidence, recorded_at,
         decided_at
    from public.obligation_event;
comment on view facts.fact_obligation_event is 'What is said to belong to a duty, and what was decided of it; without the words.';
grant select on facts.fact_obligation_event to qaitu_publisher;
