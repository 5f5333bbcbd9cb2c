-- Indicators count records of all institutions: views in the schema facts, which belong to the owner of the tables, read them. The owner
-- is bound by row level security too (force), and is let through here where the publisher reads through such a view, and nowhere else: a
-- view goes by the policies of its owner, while the current user is still whoever asks.

do $d$
declare name text;
begin
  foreach name in array array['mobility', 'alumnus', 'return_fact', 'ledger_task', 'task', 'agreement', 'agreement_task', 'report',
    'result', 'evidence', 'recognition', 'cost_line', 'application', 'award', 'award_explanation', 'review_assignment', 'obligation',
    'obligation_event', 'obligation_request', 'refund_instalment', 'safety_report', 'journal']
  loop
    execute format('create policy read_by_facts on %I for select to qaitu_owner using (current_user = ''qaitu_publisher'')', name);
  end loop;
end $d$;
