import type { PrintedRules } from '../../core/programme/printed-rules.ts';
import type { Place } from '../command.ts';

/** One row a version: a new version is added, the version of a draft is replaced. */
export const saveRules = async (
  { trx, circumstances: { now } }: Place,
  callId: string,
  version: number,
  { rules, rulesSha256 }: PrintedRules,
): Promise<void> => {
  const values = { rules: JSON.stringify(rules), rules_sha256: rulesSha256, written_at: now };
  await trx
    .insertInto('call_rules')
    .values({ call_id: callId, version, ...values })
    .onConflict((conflict) => conflict.columns(['call_id', 'version']).doUpdateSet(values))
    .execute();
};
