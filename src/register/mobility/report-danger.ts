import { reportDanger, type DangerState } from '../../core/mobility/report-danger.ts';
import type { SafetyWords } from '../../core/mobility/safety-report.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';
import { listSafetyPeople } from './list-safety-people.ts';

/** By the participant alone; what he writes goes to a table of its own. */
export const reportDangerCommand: Command<
  SafetyWords & { readonly id: string },
  DangerState,
  { readonly id: string }
> = {
  name: 'report-danger',
  load: async ({ trx, institutionId }, { id }) => {
    const mobility = await findMobility(trx, institutionId, id);
    const people = await listSafetyPeople(trx, institutionId);
    const named = people.find(({ accountId }) => accountId === mobility?.safetyAccountId);
    return { mobility, toAccountId: named?.accountId ?? null };
  },
  owner: ({ mobility }) => mobility?.accountId,
  decide: reportDanger,
  save: async ({ trx, institutionId }, { entries: [entry], input }) => {
    if (entry === undefined) return;
    const { danger, whereabouts, reach } = input;
    await trx
      .insertInto('safety_report_text')
      .values({ institution_id: institutionId, id: entry.recordId, danger, whereabouts, reach })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
