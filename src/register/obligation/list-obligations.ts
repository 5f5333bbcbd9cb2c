import { sql } from 'kysely';
import type { ObligationStatus } from '../../core/obligation/obligation.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectObligations, type ObligationRow } from './select-obligations.ts';

/** What is shown of the obligations; `before` is the cursor of the page before. */
interface ObligationFilter {
  readonly status?: ObligationStatus | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([a-z]{3}_[0-9a-f-]{36})$/;

/** A page of the obligations, latest start first, where the next page begins, and how many stand in each status. */
export const listObligations = async (
  trx: RegisterTransaction,
  institutionId: string,
  { status, before, size }: ObligationFilter,
): Promise<{
  readonly obligations: readonly ObligationRow[];
  readonly next: string | null;
  readonly counts: Readonly<Record<string, number>>;
}> => {
  const [, start, id] = cursorForm.exec(before ?? '') ?? [];
  const ofStatus = status === undefined ? sql`true` : sql`o.status = ${status}`;
  const after =
    start === undefined || id === undefined ? sql`true` : sql`(o.starts_on, o.id) < (${start}::date, ${id})`;
  const condition = sql`o.institution_id = ${institutionId} and ${ofStatus} and ${after}`;
  const rows = await selectObligations(trx, condition, size + 1);
  const counted = await sql<{ status: string; n: number }>`
    select status, count(*)::int as n from obligation
     where institution_id = ${institutionId} group by status`.execute(trx);
  const obligations = rows.slice(0, size);
  const last = obligations.at(-1);
  return {
    obligations,
    next: rows.length > size && last !== undefined ? `${last.startsOn}_${last.id}` : null,
    counts: Object.fromEntries(counted.rows.map((row) => [row.status, row.n])),
  };
};
