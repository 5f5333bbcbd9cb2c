create view facts.fact_obligation_rule as
  select rule_id, version, rule
    from public.obligation_rule_version;
comment on view facts.fact_obligation_rule is 'The rules that duties are under, by version.';
grant select on facts.fact_obligation_rule to qaitu_publisher;
