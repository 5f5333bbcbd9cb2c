import { sql } from 'kysely';
import { remindFollowUps, type AwaitedFollowUp } from '../../core/alumni/remind-follow-ups.ts';
import type { Command } from '../command.ts';

/** At once; what is left comes with the next command. */
const most = 500;

/** Each day by the program: askings without an answer, reminded, closed, or noted as not arriving. */
export const remindFollowUpsCommand: Command<
  { readonly today: string; readonly after: string },
  readonly AwaitedFollowUp[],
  { readonly moved: number; readonly last: string | null }
> = {
  name: 'remind-follow-ups',
  load: async ({ trx, institutionId }, { today, after }) => {
    const { rows } = await sql<Omit<AwaitedFollowUp, 'isReturned'> & { readonly key: string }>`
      select id, status, invited_on::text as "invitedOn", closes_on::text as "closesOn", reminders,
             bounced_at as "bouncedAt", 'follow-up ' || id || ' ' || link_issue as key
        from follow_up
       where institution_id = ${institutionId} and status = 'invited' and id > ${after}
         and invited_on < ${today}::date
       order by id limit ${most} for update`.execute(trx);
    const keys = rows.map(({ key }) => key);
    // Letters that no mail server was asked to take have not come back.
    const { rows: returned } = await sql<{ readonly key: string }>`
      select key from mail where key = any(${keys}) and state = 'failed' and attempts > 0`.execute(trx);
    const known = new Set(returned.map(({ key }) => key));
    return rows.map(({ key, ...row }) => ({ ...row, isReturned: known.has(key) }));
  },
  decide: remindFollowUps,
  answer: (entries, awaited) => ({
    moved: entries.length,
    last: awaited.length === most ? (awaited.at(-1)?.id ?? null) : null,
  }),
};
