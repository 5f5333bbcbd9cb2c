create view facts.fact_return as
  select f.institution_id, a.mobility_id as stay_id, f.ended_on, f.away_days, f.return_days, f.return_evidence, f.death_days
    from public.return_fact f
    join public.alumnus a on a.institution_id = f.institution_id and a.id = f.id;
comment on view facts.fact_return is
  'What is known of the life after a stay, in days since its end; no row for whoever was never asked and of whom nothing is known.';
grant select on facts.fact_return to qaitu_publisher;
