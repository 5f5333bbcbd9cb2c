import { sql } from 'kysely';
import type { IndicatorRuleStanding } from '../../core/release/release-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What the office set, by indicator; for the others their definitions hold. */
export const listIndicatorRules = async (
  trx: RegisterTransaction,
): Promise<ReadonlyMap<string, IndicatorRuleStanding>> => {
  const { rows } = await sql<IndicatorRuleStanding & { readonly id: string }>`
    select id, least_n as "leastN", target_kind as "targetKind", target_value as "targetValue",
           ${instant('set_at')} as "setAt"
      from indicator_rule`.execute(trx);
  return new Map(rows.map(({ id, ...rule }) => [id, rule]));
};
