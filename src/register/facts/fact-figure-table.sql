create view facts.fact_figure_table as
  select id, source_id, position, population, unit, descriptor, header, labels
    from public.figure_table;
comment on view facts.fact_figure_table is 'Published tables, one row each, with how they are shown.';
grant select on facts.fact_figure_table to qaitu_publisher, qaitu_app, qaitu_national;
