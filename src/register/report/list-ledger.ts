import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { LedgerState } from '../../core/report/ledger.ts';
import type { Claim, Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { countedLedger } from './counted-ledger.ts';
import { ledgerCondition, type LedgerFilter } from './ledger-condition.ts';
import { ledgerSums, type LedgerSums } from './ledger-sums.ts';

/** One promised task with all that became of it. */
export interface LedgerRow {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly taskId: string;
  readonly mobilityId: string;
  readonly reportId: string | null;
  readonly callId: string;
  readonly groupId: string | null;
  readonly accountId: string;
  readonly participant: string;
  readonly title: string;
  readonly dueOn: string;
  readonly state: LedgerState;
  readonly isOverdue: boolean;
  readonly claim: Claim | null;
  readonly verdict: Verdict | null;
  readonly reportedAt: string | null;
  readonly verifiedAt: string | null;
}

export interface LedgerPage {
  readonly before?: string | undefined;
  readonly size: number;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([A-Za-z0-9_-]{1,64})\.([a-z]{3}_[0-9a-f-]{36})$/;

/**
 * A page of the ledger, due last first; the sums of all that the filters leave come with the first page. Without an institution
 * across all of them, as who may. Names and titles are looked up for the page alone.
 */
export const listLedger = async (
  trx: RegisterTransaction,
  institutionId: string | undefined,
  { before, size, ...filter }: LedgerFilter & LedgerPage,
  today: string,
): Promise<{
  readonly rows: readonly LedgerRow[];
  readonly next: string | null;
  readonly totals: LedgerSums | null;
}> => {
  const condition = ledgerCondition(institutionId, filter, today);
  const [, due, place, id] = cursorForm.exec(before ?? '') ?? [];
  const isFirst = due === undefined || place === undefined || id === undefined;
  // Within one institution its name is no part of the order, so that the index of the institution serves.
  const after = isFirst
    ? sql`true`
    : institutionId === undefined
      ? sql`(l.due_on, l.institution_id, l.id) < (${due}::date, ${place}, ${id})`
      : sql`(l.due_on, l.id) < (${due}::date, ${id})`;
  const order =
    institutionId === undefined
      ? sql`l.due_on desc, l.institution_id desc, l.id desc`
      : sql`l.due_on desc, l.id desc`;
  const { rows } = await sql<LedgerRow>`
    with l as materialized (
      select * from ledger_task l where ${condition} and ${after} order by ${order} limit ${size + 1})
    select l.institution_id as "institutionId", i.name as institution, l.id as "taskId", l.mobility_id as "mobilityId",
           l.report_id as "reportId", l.call_id as "callId", l.group_id as "groupId", l.account_id as "accountId",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           coalesce(c.title, t.title, '') as title, l.due_on::text as "dueOn", l.state,
           l.state = 'promised' and l.due_on < ${today}::date as "isOverdue", l.claim, l.verdict,
           ${instant('l.reported_at')} as "reportedAt", ${instant('l.verified_at')} as "verifiedAt"
      from l
      join institution i on i.id = l.institution_id
      join mobility m on m.institution_id = l.institution_id and m.id = l.mobility_id
      left join result_content c on c.institution_id = l.institution_id and c.id = l.result_id
      left join task_content t on t.institution_id = l.institution_id and t.id = l.id
      left join person_detail p on p.institution_id = l.institution_id and p.id = m.person_id
      left join account o on o.id = l.account_id
     order by ${order}`.execute(trx);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next =
    rows.length > size && last !== undefined ? `${last.dueOn}_${last.institutionId}.${last.taskId}` : null;
  if (!isFirst) return { rows: shown, next, totals: null };
  const sums = await sql<LedgerSums>`
    select ${ledgerSums(today)} from ${countedLedger(filter)} l where ${condition}`.execute(trx);
  return { rows: shown, next, totals: sums.rows[0] ?? null };
};
