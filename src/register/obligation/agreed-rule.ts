import { sql } from 'kysely';
import type { EndedStay } from '../../core/obligation/open-obligation.ts';
import type { Place } from '../command.ts';

/** The rule that binds the participant of a stay: the one that the rules of his call named when he applied. */
export const findAgreedRule = async (
  { trx, institutionId }: Place,
  mobilityId: string,
): Promise<EndedStay['rule']> => {
  const { rows } = await sql<{ ruleId: string; version: number; isKnown: boolean }>`
    select r.rules -> 'obligation' ->> 'ruleId' as "ruleId", (r.rules -> 'obligation' ->> 'version')::int as version,
           v.rule_id is not null as "isKnown"
      from mobility m
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      left join obligation_rule_version v
        on v.rule_id = r.rules -> 'obligation' ->> 'ruleId'
       and v.version = (r.rules -> 'obligation' ->> 'version')::int
     where m.institution_id = ${institutionId} and m.id = ${mobilityId}
       and r.rules -> 'obligation' ->> 'ruleId' is not null`.execute(trx);
  return rows[0];
};
