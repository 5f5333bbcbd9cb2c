-- The first version took the licence of a table as its source words it; since the second it is one of a list of codes, by which a page words it.
update figure_table set descriptor = replace(
  replace(descriptor::text, '"licence":"Facts, cited with attribution"', '"licence":"facts"'),
  '"licence":"CC BY 4.0"', '"licence":"CC-BY-4.0"'
)::json
where descriptor -> 'source' ->> 'licence' in ('Facts, cited with attribution', 'CC BY 4.0');
update figure_source set licence = case licence when 'CC BY 4.0' then 'CC-BY-4.0' else 'facts' end
where licence in ('Facts, cited with attribution', 'CC BY 4.0');
