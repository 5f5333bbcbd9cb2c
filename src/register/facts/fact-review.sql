create view facts.fact_review as
  select institution_id, id, application_id, call_id, total, submitted_at
    from public.review_assignment
   where status = 'submitted';
comment on view facts.fact_review is 'Total scores of applications by review, without whose review it is.';
grant select on facts.fact_review to qaitu_publisher;
