import { sql } from 'kysely';
import type { Call, CallStanding } from '../../core/programme/call.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** A call with its rules as they hold now, its standing locked; `undefined` where there is none. */
export const findCall = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<Call | undefined> => {
  const standing = await findStanding<CallStanding>(trx, 'call', institutionId, id);
  if (standing === undefined) return undefined;
  const { rows } = await sql<{ rules: CallRules }>`
    select rules from call_rules where call_id = ${id} and version = ${standing.version}`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error(`call ${id} has no rules of its version ${standing.version}`);
  return { id, standing, rules: row.rules };
};
