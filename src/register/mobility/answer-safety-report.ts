import { answerSafetyReport } from '../../core/mobility/answer-safety-report.ts';
import type { Command } from '../command.ts';
import { findSafetyReport, type FoundSafetyReport } from './find-safety-report.ts';

/** By whom it was reported to: the report is his for this. */
export const answerSafetyReportCommand: Command<
  { readonly id: string; readonly answer: string },
  FoundSafetyReport,
  { readonly recorded: boolean }
> = {
  name: 'answer-safety-report',
  load: async ({ trx, institutionId }, { id }) => findSafetyReport(trx, institutionId, id),
  owner: ({ recipients }, _input, { circumstances: { actor } }) =>
    recipients.includes(actor) ? actor : undefined,
  decide: ({ report }, input, circumstances) => answerSafetyReport(report, input, circumstances),
  save: async ({ trx, institutionId }, { entries, input: { id, answer } }) => {
    if (entries.length === 0) return;
    await trx
      .updateTable('safety_report_text')
      .set({ answer })
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
