create view facts.fact_stay as
  select m.institution_id, m.id, m.call_id, m.status, m.level, m.country, m.region_id as region,
         case when m.group_id is not null then 'group' when m.grant_amount > 0 then 'state' else 'own' end as funding,
         m.group_id, m.grant_amount, m.planned_start, m.planned_end, m.departed_on, m.arrived_on, m.returned_on,
         i.is_demonstration or c.is_demonstration as is_demonstration
    from public.mobility m
    join public.institution i on i.id = m.institution_id
    join public.call c on c.id = m.call_id;
comment on view facts.fact_stay is
  'Stays abroad, one row each, without whose they are; of a demonstration where its institution or its call is one.';
grant select on facts.fact_stay to qaitu_publisher;
