import { closeSafetyReport } from '../../core/mobility/close-safety-report.ts';
import type { Command } from '../command.ts';
import { findSafetyReport, type FoundSafetyReport } from './find-safety-report.ts';

/** By who reported it or whom it was reported to. */
export const closeSafetyReportCommand: Command<
  { readonly id: string },
  FoundSafetyReport,
  { readonly recorded: boolean }
> = {
  name: 'close-safety-report',
  load: async ({ trx, institutionId }, { id }) => findSafetyReport(trx, institutionId, id),
  owner: ({ report, recipients }, _input, { circumstances: { actor } }) =>
    recipients.includes(actor) ? actor : report?.accountId,
  decide: ({ report }, input, circumstances) => closeSafetyReport(report, input, circumstances),
  answer: (entries) => ({ recorded: entries.length > 0 }),
};
