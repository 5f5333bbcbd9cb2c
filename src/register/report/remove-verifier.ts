import { removeVerifier } from '../../core/report/remove-verifier.ts';
import type { VerifierStanding } from '../../core/report/verifier.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const removeVerifierCommand: Command<
  { readonly id: string },
  VerifierStanding | undefined,
  { readonly removed: boolean }
> = {
  name: 'remove-verifier',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'verifier', institutionId, id),
  decide: removeVerifier,
  answer: (entries) => ({ removed: entries.length > 0 }),
};
