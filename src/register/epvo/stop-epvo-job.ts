import { stopEpvoJob, type EpvoJobNoun } from '../../core/epvo/stop-job.ts';
import type { ReadingStatus } from '../../core/epvo/epvo-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** A coordinator stops a reading or a sending. */
export const stopEpvoJobCommand: Command<
  { readonly id: string; readonly noun: EpvoJobNoun },
  { readonly status: ReadingStatus } | undefined,
  { readonly stopped: boolean }
> = {
  name: 'stop-epvo-job',
  load: async ({ trx, institutionId }, { id, noun }) => findStanding(trx, noun, institutionId, id),
  decide: stopEpvoJob,
  answer: () => ({ stopped: true }),
};
