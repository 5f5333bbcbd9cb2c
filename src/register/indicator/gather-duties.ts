import { sql } from 'kysely';
import type { CheckedRule } from '../../core/obligation/checked-rule.ts';
import { collectDuties } from '../../core/release/collect/collect-duties.ts';
import { keptDuty, type DutyMatter } from '../../core/release/collect/kept-duty.ts';
import { tooLate, type GatherScope } from './gather-scope.ts';
import type { Gatherer } from './gatherer.ts';
import { loadRules } from './load-rules.ts';

interface Row extends Omit<DutyMatter, 'checked' | 'events'> {
  readonly rule: string;
  readonly events: DutyMatter['events'] | null;
}

/** Duties of stays that ended, opened by the last day of the data, as they stood at its end. */
export const gatherDuties = (units: readonly string[], scope: GatherScope): Gatherer => {
  const { add, gathered } = collectDuties(units, scope);
  let rules: ReadonlyMap<string, CheckedRule> | undefined;
  return {
    read: async (trx, unit, institutionId) => {
      rules ??= await loadRules(trx);
      const { rows } = await sql<Row>`
        with event as (
          select v.obligation_id,
                 jsonb_agg(jsonb_build_object('id', v.id, 'kind', v.kind, 'startsOn', v.starts_on, 'endsOn', v.ends_on,
                                              'place', v.place, 'remote', v.remote, 'sector', v.sector, 'months', v.months,
                                              'evidence', v.evidence,
                                              'status', case when v.status <> 'claimed' and v.decided_at >= ${tooLate(scope)}
                                                             then 'claimed' else v.status end)
                           order by v.recorded_at, v.id) as events
            from facts.fact_obligation_event v
           where v.institution_id = ${institutionId} and v.recorded_at < ${tooLate(scope)}
           group by v.obligation_id),
        refund as (
          select obligation_id, sum(amount)::float8 as demanded,
                 coalesce(sum(paid_amount) filter (where paid_on <= ${scope.dataThrough}::date), 0)::float8 as paid
            from facts.fact_refund
           where institution_id = ${institutionId}
           group by obligation_id)
        select extract(year from s.returned_on)::int as year, o.rule_id || ' ' || o.rule_version as rule, o.status,
               o.asks_for_release as "asksForRelease", coalesce(f.demanded, 0) as demanded, coalesce(f.paid, 0) as paid,
               e.events,
               jsonb_build_object('id', o.id, 'level', o.level, 'place', o.place, 'ownGrant', o.own_grant,
                                  'goodResult', o.good_result, 'completedOn', o.completed_on, 'startsOn', o.starts_on,
                                  'grantAmount', o.grant_amount, 'stayMonths', o.stay_months) as obligation
          from facts.fact_obligation o
          join facts.fact_stay s on s.institution_id = o.institution_id and s.id = o.stay_id
          left join event e on e.obligation_id = o.id
          left join refund f on f.obligation_id = o.id
         where o.institution_id = ${institutionId} and s.is_demonstration = ${scope.isDemonstration}
           and s.status = 'returned' and s.returned_on <= ${scope.dataThrough}::date and o.opened_at < ${tooLate(scope)}
         order by o.id`.execute(trx);
      for (const { rule, events, ...row } of rows) {
        const checked = rules.get(rule);
        if (checked === undefined) throw new Error(`no rule ${rule}`);
        add(unit, keptDuty({ ...row, checked, events: events ?? [] }, scope.dataThrough));
      }
    },
    gathered,
  };
};
