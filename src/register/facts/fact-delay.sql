create view facts.fact_delay as
  select j.institution_id, j.id, j.record_id as stay_id, j.kind, j.at as recorded_at,
         (j.data ->> case j.kind when 'MobilityDeparted' then 'departedOn' when 'MobilityReturned' then 'returnedOn' end)::date as happened_on
    from public.journal j
   where j.noun = 'mobility' and j.kind in ('MobilityDeparted', 'MobilityReturned');
comment on view facts.fact_delay is 'Departures and returns, the day on which each happened and the instant at which it was recorded.';
grant select on facts.fact_delay to qaitu_publisher;
