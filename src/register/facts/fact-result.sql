create view facts.fact_result as
  select l.institution_id, l.id, l.result_id, l.mobility_id as stay_id, l.group_id, l.due_on, l.reported_at, l.verdict, l.verified_at,
         exists (select from public.evidence e
                  where e.institution_id = l.institution_id and e.result_id = l.result_id
                    and e.kind in ('doi', 'patent', 'course')) as is_tangible
    from public.ledger_task l;
comment on view facts.fact_result is
  'Tasks that were promised, one row each, and what became of them; tangible with a publication, a patent or a course as evidence.';
grant select on facts.fact_result to qaitu_publisher;
