import { sql } from 'kysely';
import type { EndedStay } from '../../core/obligation/open-obligation.ts';
import type { Place } from '../command.ts';

/** The rule that the agreement in force of a stay names; nothing where it names none. */
export const findAgreedRule = async (
  { trx, institutionId }: Place,
  mobilityId: string,
): Promise<EndedStay['rule']> => {
  const { rows } = await sql<{ ruleId: string; version: number; isKnown: boolean }>`
    select g.rule ->> 'ruleId' as "ruleId", (g.rule ->> 'version')::int as version, v.rule_id is not null as "isKnown"
      from (select c.content -> 'obligation' as rule
              from mobility m
              join agreement a on a.institution_id = ${institutionId} and a.mobility_id = m.id
                              and a.version = m.agreement_version
              join agreement_content c on c.institution_id = ${institutionId} and c.id = a.id
             where m.institution_id = ${institutionId} and m.id = ${mobilityId}) g
      left join obligation_rule_version v
        on v.rule_id = g.rule ->> 'ruleId' and v.version = (g.rule ->> 'version')::int
     where g.rule ->> 'ruleId' is not null`.execute(trx);
  return rows[0];
};
