import { leaveVerification } from '../../core/report/leave-verification.ts';
import type { VerificationStanding } from '../../core/report/verification.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const releaseVerificationCommand: Command<
  { readonly id: string },
  VerificationStanding | undefined,
  { readonly released: boolean }
> = {
  name: 'release-verification',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'verification', institutionId, id),
  decide: (state, { id }) => leaveVerification(state, { id, leaving: { by: 'release-verification' } }),
  answer: (entries) => ({ released: entries.length > 0 }),
};
