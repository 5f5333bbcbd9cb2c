create view facts.fact_danger as
  select institution_id, id, mobility_id as stay_id, reported_at, closed_at
    from public.safety_report;
comment on view facts.fact_danger is 'Reports of danger from abroad, when each was made and when it was closed; without what it says.';
grant select on facts.fact_danger to qaitu_publisher;
