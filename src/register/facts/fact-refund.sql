create view facts.fact_refund as
  select institution_id, id, obligation_id, amount, paid_amount, paid_on
    from public.refund_instalment
   where withdrawn_at is null;
comment on view facts.fact_refund is 'Parts of what is to be paid back instead of a duty, and what was paid of them.';
grant select on facts.fact_refund to qaitu_publisher;
