create view facts.fact_university as
  select id, name, is_demonstration
    from public.institution
   where kind = 'university';
comment on view facts.fact_university is 'Universities, with the mark of those that are a demonstration.';
grant select on facts.fact_university to qaitu_publisher;
