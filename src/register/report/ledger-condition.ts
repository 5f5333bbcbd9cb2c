import { sql, type RawBuilder } from 'kysely';
import type { LedgerState } from '../../core/report/ledger.ts';
import type { Verdict } from '../../core/report/result.ts';

/** What is shown of the ledger. */
export interface LedgerFilter {
  readonly call?: string | undefined;
  readonly group?: string | undefined;
  readonly account?: string | undefined;
  readonly state?: LedgerState | 'due' | 'overdue' | undefined;
  readonly verdict?: Verdict | undefined;
}

/** The condition on `l`; `institutionId` is left out only by who reads across all of them. */
export const ledgerCondition = (
  institutionId: string | undefined,
  { call, group, account, state, verdict }: LedgerFilter,
  today: string,
): RawBuilder<unknown> => {
  const due = sql`l.due_on <= ${today}::date`;
  const conditions: RawBuilder<unknown>[] = [];
  if (institutionId !== undefined) conditions.push(sql`l.institution_id = ${institutionId}`);
  if (call !== undefined) conditions.push(sql`l.call_id = ${call}`);
  if (group !== undefined) conditions.push(sql`l.group_id = ${group}`);
  if (account !== undefined) conditions.push(sql`l.account_id = ${account}`);
  if (verdict !== undefined) conditions.push(sql`l.verdict = ${verdict}`);
  if (state === 'due') conditions.push(due);
  else if (state === 'overdue') conditions.push(sql`l.state = 'promised' and l.due_on < ${today}::date`);
  else if (state !== undefined) conditions.push(sql`l.state = ${state}`);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
};
