create view facts.fact_published_figure as
  select t.source_id, f.figure_table_id, f.locator, f.position, t.population, t.unit, f.period,
         f.funding, f.level, f.region, f.origin, f.destination, f.value, f.reason, f.flags, f.status, f.import_id
    from public.published_figure f
    join public.figure_table t on t.id = f.figure_table_id;
comment on view facts.fact_published_figure is 'Published figures, one row each: a value or the reason there is none.';
grant select on facts.fact_published_figure to qaitu_publisher, qaitu_app, qaitu_national;
