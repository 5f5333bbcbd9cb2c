create view facts.fact_obligation as
  select o.institution_id, o.id, o.mobility_id as stay_id, o.rule_id, o.rule_version, o.status, o.level, o.place, o.own_grant,
         o.good_result, o.completed_on, o.starts_on, o.stay_months, o.grant_amount, o.opened_at,
         exists (select from public.obligation_request r
                  where r.institution_id = o.institution_id and r.obligation_id = o.id and r.status = 'filed'
                    and r.kind in ('exemption', 'substitution')) as asks_for_release
    from public.obligation o;
comment on view facts.fact_obligation is 'Duties after a stay; what is left of them is computed from their rule and their events.';
grant select on facts.fact_obligation to qaitu_publisher;
