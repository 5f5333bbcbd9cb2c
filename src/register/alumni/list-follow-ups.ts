import { sql } from 'kysely';
import type { FollowUpStatus } from '../../core/alumni/follow-up.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectAlumni, type AlumnusRow } from './select-alumni.ts';
import { selectFollowUps, type FollowUpRow } from './select-follow-ups.ts';

/** What is shown of the askings; `before` is the cursor of the page before. */
interface FollowUpFilter {
  readonly status?: FollowUpStatus | 'reminded' | 'bounced' | undefined;
  readonly wave?: string | undefined;
  readonly call?: string | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

interface FollowUpCounts {
  readonly invited: number;
  readonly answered: number;
  readonly closed: number;
  readonly stopped: number;
  readonly reminded: number;
  readonly bounced: number;
  readonly due: number;
  readonly 'opted-out': number;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([a-z]{3}_[0-9a-f-]{36})$/;
const nothing = { invited: 0, answered: 0, closed: 0, stopped: 0, reminded: 0, bounced: 0 };

/** A page of the askings with whom they are of, where the next page begins, and how many there are of each sort. */
export const listFollowUps = async (
  trx: RegisterTransaction,
  institutionId: string,
  { status, wave, call, before, size }: FollowUpFilter,
  today: string,
): Promise<{
  readonly followUps: readonly { readonly followUp: FollowUpRow; readonly alumnus: AlumnusRow }[];
  readonly next: string | null;
  readonly counts: FollowUpCounts;
}> => {
  const [, due, id] = cursorForm.exec(before ?? '') ?? [];
  const ofCall = call === undefined ? sql`true` : sql`u.call_id = ${call}`;
  const ofWave = wave === undefined ? sql`true` : sql`f.wave = ${Number(wave)}`;
  const reminded = sql`(f.status = 'invited' and f.reminders > 0)`;
  const bounced = sql`(f.status = 'invited' and f.bounced_at is not null)`;
  const across = { reminded, bounced };
  const ofStatus =
    status === undefined
      ? sql`true`
      : status === 'reminded' || status === 'bounced'
        ? across[status]
        : sql`f.status = ${status}`;
  const after =
    due === undefined || id === undefined ? sql`true` : sql`(f.due_on, f.id) < (${due}::date, ${id})`;
  const found = await selectFollowUps(
    trx,
    institutionId,
    sql`${ofCall} and ${ofWave} and ${ofStatus} and ${after}`,
    size + 1,
  );
  const page = found.slice(0, size);
  const people = page.map(({ alumnusId }) => alumnusId);
  const alumni = new Map(
    (await selectAlumni(trx, institutionId, sql`u.id = any(${people})`)).map((row) => [row.id, row]),
  );
  const { rows: sums } = await sql<typeof nothing>`
    select count(*) filter (where f.status = 'invited')::int as invited,
           count(*) filter (where f.status = 'answered')::int as answered,
           count(*) filter (where f.status = 'closed')::int as closed,
           count(*) filter (where f.status = 'stopped')::int as stopped,
           count(*) filter (where ${reminded})::int as reminded, count(*) filter (where ${bounced})::int as bounced
      from follow_up f join alumnus u on u.institution_id = ${institutionId} and u.id = f.alumnus_id
     where f.institution_id = ${institutionId} and ${ofCall} and ${ofWave}`.execute(trx);
  const waves = wave === undefined ? sql`array[6, 12, 36, 60]` : sql`array[${Number(wave)}::int]`;
  const { rows: folk } = await sql<{ due: number; optedOut: number }>`
    select count(*) filter (where u.status = 'asked' and exists (
             select from unnest(${waves}) w where (u.ended_on + make_interval(months => w))::date
                    between ${today}::date + 1 and ${today}::date + 30))::int as due,
           count(*) filter (where u.status = 'stopped' and u.stop_reason <> 'newer-stay')::int as "optedOut"
      from alumnus u where u.institution_id = ${institutionId} and ${ofCall}`.execute(trx);
  const last = page.at(-1);
  return {
    followUps: page.flatMap((followUp) => {
      const alumnus = alumni.get(followUp.alumnusId);
      return alumnus === undefined ? [] : [{ followUp, alumnus }];
    }),
    next: found.length > size && last !== undefined ? `${last.dueOn}_${last.id}` : null,
    counts: {
      ...(sums[0] ?? nothing),
      due: folk[0]?.due ?? 0,
      'opted-out': folk[0]?.optedOut ?? 0,
    },
  };
};
