create view facts.fact_recognition as
  select institution_id, id, mobility_id as stay_id, ects_tenths,
         case when status = 'asked' then null else decided_at end as decided_at, status = 'recognised' as is_recognised
    from public.recognition;
comment on view facts.fact_recognition is 'Courses taken abroad, one row each, in tenths of an ECTS credit; without a day of decision it is open.';
grant select on facts.fact_recognition to qaitu_publisher;
