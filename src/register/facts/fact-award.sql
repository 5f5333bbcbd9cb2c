create view facts.fact_award as
  select w.institution_id, w.id, w.application_id, w.call_id, w.outcome, w.decided_at, a.level, w.region_id as region,
         e.content ->> 'zone' = 'grey' and e.content ->> 'belowLeast' is null as is_by_lot,
         coalesce(e.content ->> 'correctedScore', e.content ->> 'rawScore')::float8 as score,
         m.id as stay_id, m.planned_start, m.departed_on,
         i.is_demonstration or c.is_demonstration as is_demonstration
    from public.award w
    join public.institution i on i.id = w.institution_id
    join public.call c on c.id = w.call_id
    join public.application a on a.institution_id = w.institution_id and a.id = w.application_id
    left join public.award_explanation e on e.institution_id = w.institution_id and e.id = w.id
    left join public.mobility m on m.institution_id = w.institution_id and m.application_id = w.application_id;
comment on view facts.fact_award is
  'What was decided on each eligible application, and the stay that followed; lot and score are unknown once the person is forgotten.';
grant select on facts.fact_award to qaitu_publisher;
