import { sql } from 'kysely';
import type { CheckedRule } from '../../core/obligation/checked-rule.ts';
import { readRule } from '../../core/obligation/read-rule.ts';
import type { RegisterTransaction } from '../db.ts';

/** Every version of every rule that duties are under, by `<id> <version>`. Throws for one that is not sound any more. */
export const loadRules = async (trx: RegisterTransaction): Promise<ReadonlyMap<string, CheckedRule>> => {
  const { rows } = await sql<{ key: string; rule: unknown }>`
    select rule_id || ' ' || version as key, rule from facts.fact_obligation_rule`.execute(trx);
  return new Map(
    rows.map(({ key, rule }) => {
      const read = readRule(rule);
      if (!read.ok) throw new Error(`the rule ${key} is not sound any more`);
      return [key, read.value];
    }),
  );
};
