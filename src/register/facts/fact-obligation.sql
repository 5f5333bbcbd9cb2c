create view facts.fact_obligation as
  select institution_id, id, mobility_id as stay_id, rule_id, rule_version, status, level, place, own_grant, good_result, completed_on,
         starts_on, stay_months, grant_amount, opened_at, settled_at
    from public.obligation;
comment on view facts.fact_obligation is 'Duties after a stay; what is left of them is computed from their rule and their events.';
grant select on facts.fact_obligation to qaitu_publisher;
