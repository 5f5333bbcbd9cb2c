create view facts.fact_last_import as
  select id, imported_at
    from public.figure_import
   order by imported_at desc, id desc
   limit 1;
comment on view facts.fact_last_import is 'The newest import that changed anything; no row before the first.';
grant select on facts.fact_last_import to qaitu_publisher, qaitu_app, qaitu_national;
