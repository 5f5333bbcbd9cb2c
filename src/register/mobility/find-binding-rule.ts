import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AgreedRule } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';

/** The rule of the obligation after the stay, of the version of the call's rules that he applied under; `null` where it binds nobody. */
export const findBindingRule = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<AgreedRule | null> => {
  const { rows } = await sql<{ ruleId: string; version: number; name: LocalizedText | null }>`
    select c.rule ->> 'ruleId' as "ruleId", (c.rule ->> 'version')::int as version, v.name
      from (select r.rules -> 'obligation' as rule from application a
              join call_rules r on r.call_id = a.call_id and r.version = a.call_version
             where a.institution_id = ${institutionId} and a.id = ${applicationId}) c
      left join obligation_rule_version v
        on v.rule_id = c.rule ->> 'ruleId' and v.version = (c.rule ->> 'version')::int
     where c.rule ->> 'ruleId' is not null`.execute(trx);
  const [rule] = rows;
  if (rule === undefined) return null;
  const { ruleId, version, name } = rule;
  if (name === null)
    throw new Error(`a call names version ${version} of ${ruleId}, which was never recorded`);
  return { ruleId, version, name };
};
