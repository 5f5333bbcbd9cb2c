import { sql } from 'kysely';
import type { MobilityStatus } from '../../core/mobility/mobility.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities, type MobilityRow } from './select-mobilities.ts';

/** What is shown of the stays; `before` is the cursor of the page before. */
interface MobilityFilter {
  readonly call?: string | undefined;
  readonly status?: MobilityStatus | undefined;
  /** Whose departure or return should have been recorded before `today`. */
  readonly late?: 'yes' | undefined;
  readonly today: string;
  readonly before?: string | undefined;
  readonly size: number;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([a-z]{3}_[0-9a-f-]{36})$/;

const ofCall = ({ call }: MobilityFilter) => (call === undefined ? sql`true` : sql`m.call_id = ${call}`);

const isLate = ({ today }: MobilityFilter) =>
  sql`(m.status = 'agreed' and m.planned_start < ${today}::date or m.status = 'abroad' and m.planned_end < ${today}::date)`;

/** A page of the stays, latest planned end first, where the next page begins, and how many stand in each status or are `late`. */
export const listMobilities = async (
  trx: RegisterTransaction,
  institutionId: string,
  filter: MobilityFilter,
): Promise<{
  readonly mobilities: readonly MobilityRow[];
  readonly next: string | null;
  readonly counts: Readonly<Record<string, number>>;
}> => {
  const [, end, id] = cursorForm.exec(filter.before ?? '') ?? [];
  const ofStatus = filter.status === undefined ? sql`true` : sql`m.status = ${filter.status}`;
  const after =
    end === undefined || id === undefined ? sql`true` : sql`(m.planned_end, m.id) < (${end}::date, ${id})`;
  const late = filter.late === undefined ? sql`true` : isLate(filter);
  const condition = sql`${ofCall(filter)} and ${ofStatus} and ${late} and ${after}`;
  const rows = await selectMobilities(trx, institutionId, condition, filter.size + 1);
  const counted = await sql<{ status: string; n: number; late: number }>`
    select m.status, count(*)::int as n, count(*) filter (where ${isLate(filter)})::int as late from mobility m
     where m.institution_id = ${institutionId} and ${ofCall(filter)} group by m.status`.execute(trx);
  const mobilities = rows.slice(0, filter.size);
  const last = mobilities.at(-1);
  return {
    mobilities,
    next: rows.length > filter.size && last !== undefined ? `${last.plannedEnd}_${last.id}` : null,
    counts: {
      ...Object.fromEntries(counted.rows.map(({ status, n }) => [status, n])),
      late: counted.rows.reduce((sum, { late: some }) => sum + some, 0),
    },
  };
};
