import { sql } from 'kysely';
import { askReports, type UnreportedStay } from '../../core/report/ask-reports.ts';
import type { Command } from '../command.ts';
import { refreshLedger } from './refresh-ledger.ts';

/** At once; what is left comes with the next command. */
const most = 500;

/** Each day by the program: stays that ended before today and have no report. */
export const askReportsCommand: Command<
  { readonly today: string },
  readonly UnreportedStay[],
  { readonly asked: number }
> = {
  name: 'ask-report',
  load: async ({ trx, institutionId }, { today }) => {
    const { rows } = await sql<UnreportedStay>`
      select m.id as "mobilityId", m.call_id as "callId", m.account_id as "accountId", m.status,
             m.planned_end::text as "plannedEnd", m.returned_on::text as "returnedOn",
             c.rules ->> 'finalReportDueOn' as "finalReportDueOn"
        from mobility m
        join application a on a.institution_id = ${institutionId} and a.id = m.application_id
        join call_rules c on c.call_id = a.call_id and c.version = a.call_version
       where m.institution_id = ${institutionId}
         and (m.status = 'returned' and coalesce(m.returned_on, m.planned_end) < ${today}::date
           or m.status in ('agreed', 'abroad') and m.planned_end < ${today}::date)
         and not exists (select from report r where r.institution_id = ${institutionId} and r.mobility_id = m.id)
       order by m.id limit ${most} for update of m`.execute(trx);
    return rows;
  },
  decide: askReports,
  save: async ({ trx, institutionId }, { state }) => {
    const stays = state.map(({ mobilityId }) => mobilityId);
    if (stays.length > 0) await refreshLedger(trx, institutionId, stays);
  },
  answer: (entries) => ({ asked: entries.length }),
};
