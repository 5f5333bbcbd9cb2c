import type { ApplicationStanding } from '../../core/application/application.ts';
import { withdrawApplication } from '../../core/application/withdraw-application.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { freeApplicants } from './free-applicants.ts';

export const withdrawApplicationCommand: Command<
  { readonly id: string },
  ApplicationStanding | undefined,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-application',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'application', institutionId, id),
  owner: (state) => state?.accountId,
  decide: withdrawApplication,
  save: async (place, { entries }) => freeApplicants(place, entries),
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};
