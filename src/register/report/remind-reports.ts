import { sql } from 'kysely';
import { remindReports } from '../../core/report/remind-reports.ts';
import type { Command } from '../command.ts';

type Reminded = Parameters<typeof remindReports>[0];

/** At once; what is left comes with the next command. */
const most = 500;

/** Each day by the program: reports that are missing on an announced day. Each entry makes one letter. */
export const remindReportsCommand: Command<
  { readonly today: string; readonly after: string },
  Reminded,
  { readonly reminded: number; readonly last: string | null }
> = {
  name: 'remind-report',
  load: async ({ trx, institutionId }, { today, after }) => {
    const { rows } = await sql<Reminded[number]>`
      select id, status, due_on::text as "dueOn", reminders
        from report
       where institution_id = ${institutionId} and status = 'asked' and id > ${after}
         and due_on <= ${today}::date + 14
       order by id limit ${most} for update`.execute(trx);
    return rows;
  },
  decide: remindReports,
  answer: (entries, reports) => ({
    reminded: entries.length,
    last: reports.length === most ? (reports.at(-1)?.id ?? null) : null,
  }),
};
