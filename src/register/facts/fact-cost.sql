create view facts.fact_cost as
  select institution_id, id, mobility_id as stay_id, recorded_at,
         round(actual * coalesce(actual_rate::numeric, 1)) / 100 as tenge
    from public.cost_line
   where paid_by = 'grant' and actual is not null and removed_at is null;
comment on view facts.fact_cost is 'What the grant, which is money of the state, paid for each stay, in tenge at the rate of the day it was spent.';
grant select on facts.fact_cost to qaitu_publisher;
