import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { CheckedRule } from '../../core/obligation/checked-rule.ts';
import { readRule } from '../../core/obligation/read-rule.ts';
import type { RegisterTransaction } from '../db.ts';

/** Rules never change once recorded, and checking one takes longer than computing a hundred balances. */
const kept = new Map<string, CheckedRule>();
const most = 200;

/** A version of a rule of obligations, checked; throws where there is none, since an obligation refers to it. */
export const loadRule = async (
  trx: RegisterTransaction,
  ruleId: string,
  version: number,
): Promise<{ readonly checked: CheckedRule; readonly name: LocalizedText }> => {
  const { rows } = await sql<{ rule: unknown; name: LocalizedText; sha256: string }>`
    select rule, name, rule_sha256 as sha256 from obligation_rule_version
     where rule_id = ${ruleId} and version = ${version}`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error(`no version ${version} of the rule ${ruleId}`);
  const known = kept.get(row.sha256);
  if (known !== undefined) return { checked: known, name: row.name };
  const read = readRule(row.rule);
  if (!read.ok) throw new Error(`the rule ${ruleId} is not sound any more`);
  if (kept.size >= most) kept.clear();
  kept.set(row.sha256, read.value);
  return { checked: read.value, name: row.name };
};
