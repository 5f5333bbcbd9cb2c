create view facts.fact_reporting_destination as
  select distinct figure_table_id, period, destination
    from public.published_figure
   where destination is not null and value is not null;
comment on view facts.fact_reporting_destination is
  'Which destination reported in which period, for any origin: without a row its silence is a hole, not a fall to zero.';
grant select on facts.fact_reporting_destination to qaitu_publisher, qaitu_app, qaitu_national;
