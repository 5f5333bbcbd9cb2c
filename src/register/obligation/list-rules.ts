import { sql } from 'kysely';
import type { JsonValue } from '../../core/basics/canonical-json.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A version of a rule as everybody may read it. */
interface RuleRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly name: LocalizedText;
  readonly validFrom: string;
  readonly rule: JsonValue;
  readonly recordedAt: string;
}

const columns = sql`
  r.id, r.code, v.version, v.name, v.valid_from::text as "validFrom", v.rule,
  ${instant('v.recorded_at')} as "recordedAt"`;

/** Every version of every rule, by code, newest first. */
export const listRules = async (trx: RegisterTransaction): Promise<readonly RuleRow[]> => {
  const { rows } = await sql<RuleRow>`
    select ${columns} from obligation_rule r join obligation_rule_version v on v.rule_id = r.id
     order by r.code, v.version desc`.execute(trx);
  return rows;
};

/** One version; throws where there is none, since an obligation refers to it. */
export const getRule = async (
  trx: RegisterTransaction,
  ruleId: string,
  version: number,
): Promise<RuleRow> => {
  const { rows } = await sql<RuleRow>`
    select ${columns} from obligation_rule r join obligation_rule_version v on v.rule_id = r.id
     where r.id = ${ruleId} and v.version = ${version}`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error(`no version ${version} of the rule ${ruleId}`);
  return row;
};
